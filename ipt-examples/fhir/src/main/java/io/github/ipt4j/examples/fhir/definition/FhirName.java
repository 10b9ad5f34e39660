package io.github.ipt4j.examples.fhir.definition;

import com.google.common.base.CaseFormat;

/** Names of definitions as programs use them. */
final class FhirName {

    private FhirName() {}

    /** A name of letters and digits that begins with a capital letter. */
    static String of(String name) {
        return name.equals("ipt") ? "Ipt" : "Ipt" + CaseFormat.LOWER_HYPHEN.to(CaseFormat.UPPER_CAMEL, name);
    }
}
