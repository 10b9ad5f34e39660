package io.github.ipt4j.protocol.journal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;

/** Replaces ids by a keyed hash of them, which nobody can calculate without the key. */
final class KeyedIds implements IdReplacement {

    /** As much of a hash as makes two equal ones a thing that does not happen. */
    private static final int HASH_BYTES = 16;

    private static final byte END_OF_KIND = 0;

    private final HashFunction hash;

    private KeyedIds(HashFunction hash) {
        this.hash = hash;
    }

    static KeyedIds of(byte[] key) {
        checkArgument(
                key.length >= Redactor.KEY_BYTES,
                "A key must have at least %s bytes; choose them at random.",
                Redactor.KEY_BYTES);
        return new KeyedIds(Hashing.hmacSha256(key));
    }

    @Override
    public String replace(IdKind kind, String id) {
        byte[] bytes = hash.newHasher()
                .putString(kind.word(), StandardCharsets.UTF_8)
                .putByte(END_OF_KIND)
                .putString(id, StandardCharsets.UTF_8)
                .hash()
                .asBytes();
        return kind.word() + "-" + BaseEncoding.base16().lowerCase().encode(bytes, 0, HASH_BYTES);
    }
}
