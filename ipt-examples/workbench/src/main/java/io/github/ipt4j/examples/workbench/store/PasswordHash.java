package io.github.ipt4j.examples.workbench.store;

import com.google.common.base.Splitter;
import com.google.common.io.BaseEncoding;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** How a password is stored: by PBKDF2 with HMAC-SHA-512, whose costs are written beside the salt. */
final class PasswordHash {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";

    private static final int ITERATIONS = 220_000;

    private static final int SALT_BYTES = 16;

    private static final int BITS = 256;

    private static final BaseEncoding HEX = BaseEncoding.base16().lowerCase();

    /** Matches no password, and takes as long: who signs in with an unknown name is refused no sooner. */
    static final String NOBODY = ITERATIONS + "$" + "00".repeat(SALT_BYTES) + "$" + "00".repeat(BITS / 8);

    private PasswordHash() {}

    static String of(String password) {
        return of(password, ITERATIONS);
    }

    static String of(String password, int iterations) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return iterations + "$" + HEX.encode(salt) + "$" + HEX.encode(derived(password, salt, iterations));
    }

    static boolean matches(String password, String stored) {
        List<String> parts = Splitter.on('$').splitToList(stored);
        byte[] salt = HEX.decode(parts.get(1));
        return MessageDigest.isEqual(HEX.decode(parts.get(2)), derived(password, salt, Integer.parseInt(parts.get(0))));
    }

    private static byte[] derived(String password, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, BITS);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java has no " + ALGORITHM + ".", e);
        } finally {
            spec.clearPassword();
        }
    }
}
