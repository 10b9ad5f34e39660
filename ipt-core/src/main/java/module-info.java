/**
 * The values of interpersonal psychotherapy: clients, problem areas, sessions and what is done in them, and measures.
 */
@SuppressWarnings("module") // The modules that the style is exported to are compiled after this one.
module io.github.ipt4j.core {
    requires transitive com.google.common;
    requires transitive org.jspecify;
    requires com.ibm.icu;
    requires static org.immutables.value.annotations;

    exports io.github.ipt4j.core;
    exports io.github.ipt4j.core.activity;
    exports io.github.ipt4j.core.area;
    exports io.github.ipt4j.core.client;
    exports io.github.ipt4j.core.exercise;
    exports io.github.ipt4j.core.goal;
    exports io.github.ipt4j.core.inventory;
    exports io.github.ipt4j.core.measure;
    exports io.github.ipt4j.core.session;
    exports io.github.ipt4j.core.wording;
    exports io.github.ipt4j.core.style to
            io.github.ipt4j.exercises,
            io.github.ipt4j.protocol;
}
