package io.github.ipt4j.protocol.progress;

import java.util.Optional;

record RecoveryValue(Optional<ScaleProgress> depression, Optional<ScaleProgress> anxiety) implements Recovery {

    /** Which of the two scales were filled in. */
    @Override
    public String toString() {
        return "Recovery[" + depression.map(ScaleProgress::toString).orElse("no depression scale") + ", "
                + anxiety.map(ScaleProgress::toString).orElse("no anxiety scale") + "]";
    }
}
