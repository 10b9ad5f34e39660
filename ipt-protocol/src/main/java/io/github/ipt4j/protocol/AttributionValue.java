package io.github.ipt4j.protocol;

import java.util.Optional;

record AttributionValue(Source source, Optional<String> remark) implements Attribution {

    static Attribution after(Source source) {
        return new AttributionValue(source, Optional.empty());
    }

    static Attribution after(Source source, String remark) {
        return new AttributionValue(source, Optional.of(remark));
    }

    static Attribution ourChoice(String remark) {
        return after(Source.OUR_CHOICE, remark);
    }
}
