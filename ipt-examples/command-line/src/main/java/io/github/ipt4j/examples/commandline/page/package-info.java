/** What is written: pages of text for people, JSON Lines and CSV for programs. */
package io.github.ipt4j.examples.commandline.page;
