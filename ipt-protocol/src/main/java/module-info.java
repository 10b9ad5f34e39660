/** The protocol of interpersonal psychotherapy as a state machine, and the journal that courses are recorded in. */
module io.github.ipt4j.protocol {
    requires transitive io.github.ipt4j.core;
    requires com.fasterxml.jackson.core;
    requires static org.immutables.value.annotations;

    exports io.github.ipt4j.protocol;
    exports io.github.ipt4j.protocol.audit;
    exports io.github.ipt4j.protocol.chart;
    exports io.github.ipt4j.protocol.cohort;
    exports io.github.ipt4j.protocol.course;
    exports io.github.ipt4j.protocol.event;
    exports io.github.ipt4j.protocol.fidelity;
    exports io.github.ipt4j.protocol.journal;
    exports io.github.ipt4j.protocol.plan;
    exports io.github.ipt4j.protocol.progress;
    exports io.github.ipt4j.protocol.repair;
    exports io.github.ipt4j.protocol.risk;
    exports io.github.ipt4j.protocol.verification;
}
