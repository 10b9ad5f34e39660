package io.github.ipt4j.protocol;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.AbstractSequentialIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Iterator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A set of rules, in the order in which they are reported.
 *
 * <p>Held as one bit for each rule, so that judging an event that keeps every rule allocates nothing.
 */
@SuppressWarnings("EnumOrdinal") // A bit for each rule; none of these numbers is ever stored.
public final class RuleSet implements Iterable<Rule> {

    private static final ImmutableList<Rule> RULES = ImmutableList.copyOf(Rule.values());

    static {
        checkState(
                RULES.size() <= Long.SIZE,
                "%s rules do not fit into %s bits; use a wider set.",
                RULES.size(),
                Long.SIZE);
    }

    /** No rule. */
    public static final RuleSet NONE = new RuleSet(0);

    /** Every rule that a deviation can waive. */
    public static final RuleSet WAIVABLE = those(Rule::isWaivable);

    /** Every rule that is reported without the others. */
    public static final RuleSet REPORTED_ALONE = those(Rule::isReportedAlone);

    private final long bits;

    private RuleSet(long bits) {
        this.bits = bits;
    }

    /**
     * Returns a set of rules.
     *
     * @param rules any rules; repetitions are ignored
     * @return the set
     */
    public static RuleSet of(Iterable<Rule> rules) {
        RuleSet set = NONE;
        for (Rule rule : rules) {
            set = set.with(rule);
        }
        return set;
    }

    /**
     * Returns a set of rules.
     *
     * @param rules any rules; repetitions are ignored
     * @return the set
     */
    public static RuleSet of(Rule... rules) {
        return of(ImmutableSet.copyOf(rules));
    }

    private static RuleSet those(Predicate<Rule> condition) {
        return of(RULES.stream().filter(condition).toList());
    }

    private static RuleSet ofBits(long bits) {
        return bits == 0 ? NONE : new RuleSet(bits);
    }

    private static long bit(Rule rule) {
        return 1L << rule.ordinal();
    }

    /**
     * Returns the set with one more rule.
     *
     * @param rule any rule
     * @return the set and the rule
     */
    public RuleSet with(Rule rule) {
        return ofBits(bits | bit(rule));
    }

    /**
     * Returns the set with one more rule, if that rule is broken.
     *
     * @param broken whether to add the rule
     * @param rule any rule
     * @return the set and the rule if {@code broken}, else this set
     */
    public RuleSet withIf(boolean broken, Rule rule) {
        return broken ? with(rule) : this;
    }

    /**
     * Returns the rules of either set.
     *
     * @param other another set
     * @return the union
     */
    public RuleSet union(RuleSet other) {
        return ofBits(bits | other.bits);
    }

    /**
     * Returns the rules of both sets.
     *
     * @param other another set
     * @return the intersection
     */
    public RuleSet intersect(RuleSet other) {
        return ofBits(bits & other.bits);
    }

    /**
     * Returns the rules of this set that are not in the other.
     *
     * @param other another set
     * @return the difference
     */
    public RuleSet minus(RuleSet other) {
        return ofBits(bits & ~other.bits);
    }

    /**
     * Whether a rule belongs to the set.
     *
     * @param rule any rule
     * @return true if it does
     */
    public boolean contains(Rule rule) {
        return (bits & bit(rule)) != 0;
    }

    /**
     * Whether the set has no rule.
     *
     * @return true if it is empty
     */
    public boolean isEmpty() {
        return bits == 0;
    }

    /**
     * The number of rules.
     *
     * @return 0 or more
     */
    public int size() {
        return Long.bitCount(bits);
    }

    /**
     * Returns the rules one by one.
     *
     * @return a stream in the order of reporting
     */
    public Stream<Rule> stream() {
        return RULES.stream().filter(this::contains);
    }

    @Override
    public Iterator<Rule> iterator() {
        return new AbstractSequentialIterator<>(first(bits)) {
            @Override
            protected @Nullable Rule computeNext(Rule previous) {
                return first(bits & (-2L << previous.ordinal()));
            }
        };
    }

    private static @Nullable Rule first(long bits) {
        return bits == 0 ? null : RULES.get(Long.numberOfTrailingZeros(bits));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleSet that && bits == that.bits;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(bits);
    }

    /**
     * The ids of the rules.
     *
     * @return such as {@code [date.order, phase.order]}
     */
    @Override
    public String toString() {
        return stream().toList().toString();
    }
}
