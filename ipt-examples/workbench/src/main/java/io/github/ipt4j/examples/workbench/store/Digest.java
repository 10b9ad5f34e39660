package io.github.ipt4j.examples.workbench.store;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/** Digests by SHA-256, and what is random. */
public final class Digest {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final int BYTES = 32;

    private static final int PASSWORD_BYTES = 15;

    private static final int GROUP = 6;

    private Digest() {}

    /**
     * The digest of several texts, each with its length, so that no two series of texts are the same.
     *
     * @param texts any texts
     * @return 64 hexadecimal digits
     */
    public static String of(String... texts) {
        Hasher hasher = Hashing.sha256().newHasher();
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            hasher.putInt(bytes.length).putBytes(bytes);
        }
        return hasher.hash().toString();
    }

    /**
     * A text that nobody can guess.
     *
     * @return 256 random bits, as 43 characters that stand in URLs and cookies
     */
    public static String random() {
        return BaseEncoding.base64Url().omitPadding().encode(bytes(BYTES));
    }

    /**
     * A password that people can type.
     *
     * @return 120 random bits, as letters and digits in groups
     */
    public static String password() {
        return BaseEncoding.base32()
                .lowerCase()
                .omitPadding()
                .withSeparator("-", GROUP)
                .encode(bytes(PASSWORD_BYTES));
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
