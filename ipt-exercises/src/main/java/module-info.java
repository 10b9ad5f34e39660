/** The exercises of interpersonal psychotherapy. */
module io.github.ipt4j.exercises {
    requires transitive io.github.ipt4j.protocol;
}
