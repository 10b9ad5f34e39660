package io.github.ipt4j.core.measure;

record WordingLicenseValue(boolean permitsWording, String notice) implements WordingLicense {

    /** Whether the wording may be shipped, and not the notice. */
    @Override
    public String toString() {
        return permitsWording ? "WordingLicense[wording permitted]" : "WordingLicense[wording withheld]";
    }
}
