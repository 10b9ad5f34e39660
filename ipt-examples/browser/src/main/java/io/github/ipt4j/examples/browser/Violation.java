package io.github.ipt4j.examples.browser;

/**
 * What keeps some people from using a page.
 *
 * @param rule the id of the rule, as axe-core names it
 * @param impact how bad it is: minor, moderate, serious or critical
 * @param help what to do
 * @param node the start of the offending element, as HTML
 */
public record Violation(String rule, String impact, String help, String node) {}
