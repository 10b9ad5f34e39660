package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.protocol.RuleSet;

record WayValue(Destination destination, ImmutableList<WayStep> steps, RuleSet rules) implements Way {

    static WayValue reached(Destination destination) {
        return new WayValue(destination, ImmutableList.of(), RuleSet.NONE);
    }

    static WayValue impossible(Destination destination, RuleSet rules) {
        return new WayValue(destination, ImmutableList.of(), rules);
    }

    @Override
    public int sessions() {
        return steps.stream().mapToInt(WayStep::sessions).sum();
    }

    @Override
    public Message message() {
        if (!isPossible()) {
            return Message.of("protocol/way", "way.impossible").with("destination", destination);
        }
        return isReached()
                ? Message.of("protocol/way", "way.reached").with("destination", destination)
                : Message.of("protocol/way", "way.possible")
                        .with("destination", destination)
                        .with("sessions", sessions());
    }

    /** The destination, and how far it is. */
    @Override
    public String toString() {
        return "Way[" + destination + ", "
                + (isPossible() ? steps.size() + " steps, " + sessions() + " sessions" : "impossible") + "]";
    }
}
