package io.github.ipt4j.protocol;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;

/** The sources of clinical facts. */
public enum Source implements Worded {
    /** The text that this library is built on. */
    SELIGMAN(
            "S",
            "Seligman & Reichenberg, Theories of Counseling and Psychotherapy, 3rd ed. 2010, pp. 120–121, reported by Loibl"),
    /** The key strategies. */
    ISIPT("ISIPT", "International Society of Interpersonal Psychotherapy, key strategies"),
    /** The stages of the treatment. */
    IPT_UK("UK", "IPT-UK, stages of interpersonal psychotherapy"),
    /** The stages as a health service in the UK describes them. */
    LEEDS("Leeds", "Leeds Community Healthcare NHS Trust, interpersonal therapy"),
    /** The stages as another health service in the UK describes them. */
    WAKEFIELD("Wakefield", "Turning Point Talking Therapies Wakefield, interpersonal therapy"),
    /** The treatment as trained and evaluated by the VA. */
    VETERANS_AFFAIRS("VA", "US Department of Veterans Affairs, interpersonal psychotherapy for depression"),
    /** The acute treatment. */
    MARKOWITZ("APA", "Markowitz, Focus 4(2):179 (American Psychiatric Association)"),
    /** The manual of the acute treatment. */
    GUIDE("Guide", "Weissman, Markowitz & Klerman, Comprehensive Guide to Interpersonal Psychotherapy, 2000 (p. 117)"),
    /** The brief treatment. */
    SWARTZ("IPT-B", "Swartz, IPT Institute: brief interpersonal psychotherapy"),
    /** The counseling derived from the treatment, for college students. */
    COUNSELING("IPC", "Rafaeli et al. 2021, interpersonal counseling for college students (abstract)"),
    /** The trial of counseling at colleges. */
    COUNSELING_TRIAL("NCT03255954", "Trial NCT03255954, interpersonal counseling at universities (registration)"),
    /** The counseling in general practice. */
    GENERAL_PRACTICE("Judd", "Judd et al. 2004, interpersonal counselling in general practice (abstract)"),
    /** The original counseling, in the words of a handbook. */
    PRIMARY_CARE("Handbook", "A handbook of psychiatry on interpersonal counseling in primary care (section)"),
    /** The treatment of adolescents. */
    COLUMBIA("IPT-A", "Columbia University, interpersonal psychotherapy for depressed adolescents"),
    /** The treatment of adolescents, as a registry describes it. */
    REGISTRY("NREPP", "US registry of evidence-based programs, interpersonal psychotherapy for adolescents (summary)"),
    /** The treatment of adolescents, as a clearinghouse describes it. */
    CLEARINGHOUSE("CEBC", "California Evidence-Based Clearinghouse, interpersonal psychotherapy for adolescents"),
    /** The skills training of adolescents. */
    SKILLS_TRAINING("IPT-AST", "California Evidence-Based Clearinghouse, adolescent skills training"),
    /** The manual of the skills training. */
    SKILLS_MANUAL(
            "IPT-AST manual",
            "Young, Mufson & Schueler, Preventing Adolescent Depression, Oxford (summaries of chapters)"),
    /** The trial with preadolescents. */
    PREADOLESCENTS("FB-IPT", "Dietz et al. 2015, family-based interpersonal psychotherapy (abstract)"),
    /** The manual for preadolescents. */
    PREADOLESCENT_MANUAL("FB-IPT manual", "Dietz, Mufson & Weinberg 2018, family-based manual (contents and summary)"),
    /** The treatment in groups. */
    WORLD_HEALTH_ORGANIZATION("WHO", "World Health Organization, Group Interpersonal Therapy for Depression, 2016"),
    /** The trial of groups for binge eating. */
    WILFLEY("Wilfley", "Wilfley et al. 2002, group psychotherapies for binge-eating disorder (abstract)"),
    /** The group treatment in detail. */
    GROUP_CHAPTER("IPT-G", "A chapter on group interpersonal psychotherapy, tables 20.2–20.8 (in parts)"),
    /** The prevention of depression after a birth. */
    ROSE("ROSE", "Women & Infants Hospital, the ROSE program"),
    /** A trial of the prevention after a birth. */
    ROSE_TRIAL("NCT05766475", "Trial NCT05766475, ROSE in person and by video (registration)"),
    /** The trial with mothers. */
    POSTPARTUM("O'Hara", "O'Hara et al. 2000, interpersonal psychotherapy for postpartum depression (abstract)"),
    /** The treatment of mothers. */
    POSTPARTUM_REVIEW("Grigoriadis", "Grigoriadis & Ravitz 2007, an approach to postpartum depression (abstract)"),
    /** The treatment of older adults. */
    OLDER_ADULTS("Hinrichsen", "Hinrichsen, Interpersonal Psychotherapy for Older Adults, Oxford (summary)"),
    /** The trial with older adults. */
    LATE_LIFE("MTLLD", "Maintenance Therapies in Late-Life Depression, the first 180 patients (abstract)"),
    /** The trial for post-traumatic stress. */
    TRAUMA_TRIAL("PTSD", "Markowitz, trial of psychotherapies for chronic PTSD, as announced by the ADAA"),
    /** The manual for post-traumatic stress. */
    TRAUMA_MANUAL("PTSD manual", "Markowitz 2017, Interpersonal Psychotherapy for PTSD (summaries, and two pages)"),
    /** The stages for post-traumatic stress. */
    TRAUMA_NOTES("PTSD notes", "Training notes on interpersonal psychotherapy for PTSD after Markowitz"),
    /** The treatment of bipolar disorder, in weeks. */
    SOCIAL_RHYTHM("IPSRT", "Swartz et al. 2009, psychotherapy as monotherapy for bipolar II depression (abstract)"),
    /** The treatment of bipolar disorder, in phases. */
    SOCIAL_RHYTHM_CHAPTER("IPSRT chapter", "A handbook of mood disorders on integrating the components (section)"),
    /** The treatment of bipolar disorder, as its makers present it. */
    SOCIAL_RHYTHM_SITE("IPSRT site", "The makers of interpersonal and social rhythm therapy, overview (ipsrt.org)"),
    /** A trial for bipolar disorder. */
    SOCIAL_RHYTHM_TRIAL("NCT01133821", "Trial NCT01133821, acute psychotherapy for bipolar II depression"),
    /** The treatment of bulimia. */
    BULIMIA("Fairburn", "Fairburn 1994, interpersonal psychotherapy for bulimia nervosa (its first part)"),
    /** The treatment of bulimia, as psychologists list it. */
    BULIMIA_SUMMARY("Division 12", "American Psychological Association, Division 12, bulimia nervosa"),
    /** The treatment of eating disorders, as a health service lists it. */
    EATING("Matrix", "NHS Education for Scotland, The Matrix, eating disorders"),
    /** The treatment in a blended format. */
    BLENDED(
            "Blended",
            "Van Schaik et al. 2023, blended treatment, pilot in the Netherlands, Am J Psychother 76(2):69 (abstract)"),
    /** The treatment over the internet. */
    INTERNET("Internet", "Therapist-supported internet treatment, trial, J Affect Disord 2025 (abstract)"),
    /** The trial over the internet, as registered. */
    INTERNET_TRIAL("NCT04721678", "Trial NCT04721678, internet-administered treatment at Linköping (registration)"),
    /** Maintenance for three years. */
    FRANK_1990("Frank 1990", "Frank et al. 1990, maintenance therapies in recurrent depression (abstract)"),
    /** Maintenance for two years. */
    FRANK_2007("Frank 2007", "Frank et al. 2007, weekly, twice-monthly and monthly maintenance (abstract)"),
    /** What the sources leave open, decided by this library and marked as such. */
    OUR_CHOICE("our choice", "a choice of this library, where what was read of the sources is silent");

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
     * The mark, as files translate it: a name is the same in every language.
     *
     * @return the message that stands for the mark
     */
    @Override
    public Message message() {
        return Message.text("protocol/sources", mark);
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
