package io.github.ipt4j.protocol.fidelity;

import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.wording.Message;

/** What a {@link Figure} rests on, which says how far it can be believed. */
public enum FigureBasis implements VocabularyTerm {
    /** Dates, lengths, scores and numbers of sessions. */
    RECORD,
    /**
     * What the counselor noted as done. Much that is done is not noted, and some that is noted was not done.
     *
     * <p>Source: a comparison of the notes of 50 sessions with their transcripts, doi:10.1007/s10488-023-01316-4: the
     * notes held 41 % of the practices that the transcripts showed; two readers of the notes agreed with κ = 0.50.
     */
    NOTES;

    /**
     * The basis in words, for display beside the figures.
     *
     * @return a noun phrase
     */
    public Message statement() {
        return Message.of("protocol/figures", "basis." + word());
    }
}
