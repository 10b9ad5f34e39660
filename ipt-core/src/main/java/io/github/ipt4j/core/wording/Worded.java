package io.github.ipt4j.core.wording;

/**
 * A value that people read. It holds no words of any language: it says which message stands for it, and a
 * {@link Wording} words that message.
 */
public interface Worded {

    /**
     * The message that stands for the value.
     *
     * @return the message, with nothing private in it
     */
    Message message();
}
