package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.Activity;

/** A part of a form that asks what was done in a session or contact. */
interface FormPart {

    EntrySection section(FilledEntry filled);

    ImmutableList<Activity> activities(FilledEntry filled);
}
