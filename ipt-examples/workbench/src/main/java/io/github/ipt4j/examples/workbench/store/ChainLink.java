package io.github.ipt4j.examples.workbench.store;

/**
 * A record's place in the chain.
 *
 * @param number its number
 * @param chained the digest of the record and of the one before it
 */
record ChainLink(long number, String chained) {

    static final ChainLink NONE = new ChainLink(0, "");

    ChainLink next(String at, String account, String action, String course, int line, String content) {
        long next = number + 1;
        return new ChainLink(
                next,
                Digest.of(chained, Long.toString(next), at, account, action, course, Integer.toString(line), content));
    }
}
