package dev.smallcap.advisor.compiler;

import java.util.List;
import java.util.SortedMap;

/** Class files by class name, and the names of those that hold a group's rules by group. */
record CompiledClasses(SortedMap<String, byte[]> classes, SortedMap<String, List<String>> models) {}
