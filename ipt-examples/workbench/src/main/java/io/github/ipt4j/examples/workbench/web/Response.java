package io.github.ipt4j.examples.workbench.web;

/** The answer to a request. */
public sealed interface Response permits HtmlPage, Redirect, Download, Asset, Refusal {}
