package io.github.ipt4j.core.measure;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;

/** Whether the wording of a scale may be shipped with software, and the notice that goes with it. */
public sealed interface WordingLicense extends Worded permits WordingLicenseValue {

    /**
     * Returns a license under which anyone may reproduce, translate, display and distribute the wording.
     *
     * @param notice the notice that the owners ask for
     * @return a license that permits the wording
     */
    static WordingLicense permitting(String notice) {
        return new WordingLicenseValue(true, notice);
    }

    /**
     * Returns a license under which the wording may not be shipped.
     *
     * @param notice who holds the copyright, or why there is no wording
     * @return a license that withholds the wording
     */
    static WordingLicense withholding(String notice) {
        return new WordingLicenseValue(false, notice);
    }

    /**
     * Whether anyone may reproduce, translate, display and distribute the wording.
     *
     * @return true if the wording may be shipped
     */
    boolean permitsWording();

    /**
     * The notice.
     *
     * @return what the owners ask to be stated, or who holds the copyright
     */
    String notice();

    /**
     * The notice, as files translate those of the shipped scales; what owners ask to be stated stays as they word it.
     *
     * @return the message that stands for the notice
     */
    @Override
    default Message message() {
        return Message.text("core/titles", notice());
    }
}
