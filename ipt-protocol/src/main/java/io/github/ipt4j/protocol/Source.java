package io.github.ipt4j.protocol;

/** The sources of clinical facts. */
public enum Source {
    /** The text that this library is built on. */
    SELIGMAN("S", "Seligman & Reichenberg, Theories of Counseling and Psychotherapy, 3rd ed. 2010, pp. 120–121"),
    /** The key strategies. */
    ISIPT("ISIPT", "International Society of Interpersonal Psychotherapy, key strategies"),
    /** The stages of the treatment. */
    IPT_UK("UK", "IPT-UK, stages of interpersonal psychotherapy"),
    /** The treatment as trained and evaluated by the VA. */
    VETERANS_AFFAIRS("VA", "US Department of Veterans Affairs, interpersonal psychotherapy for depression"),
    /** The acute treatment. */
    MARKOWITZ("APA", "Markowitz, Focus 4(2):179 (American Psychiatric Association)"),
    /** The brief treatment. */
    SWARTZ("IPT-B", "Swartz, IPT Institute: brief interpersonal psychotherapy"),
    /** The counseling derived from the treatment. */
    COUNSELING("IPC", "Interpersonal counseling, college version"),
    /** The treatment of adolescents. */
    COLUMBIA("IPT-A", "Columbia University, interpersonal psychotherapy for depressed adolescents"),
    /** The treatment in groups. */
    WORLD_HEALTH_ORGANIZATION("WHO", "World Health Organization, Group Interpersonal Therapy for Depression, 2016"),
    /** What the sources leave open, decided by this library and marked as such. */
    OUR_CHOICE("our choice", "a choice of this library, where the sources are silent");

    private final String mark;
    private final String citation;

    Source(String mark, String citation) {
        this.mark = mark;
        this.citation = citation;
    }

    /**
     * The short mark for the source in documents.
     *
     * @return such as {@code UK}
     */
    public String mark() {
        return mark;
    }

    /**
     * The full citation.
     *
     * @return a citation
     */
    public String citation() {
        return citation;
    }
}
