/**
 * An advisor on US small caps, to be embedded.
 *
 * <p>Whoever uses what is optional adds its jars: {@code json} needs Jackson, {@code spring} Spring
 * Boot, {@code verify.assertj} AssertJ.
 */
module dev.smallcap.advisor {
  requires transitive org.joda.money;
  requires de.siegmar.fastcsv;
  requires java.compiler;
  requires java.xml;
  requires org.drools.base;
  requires org.drools.canonicalmodel;
  requires org.drools.core;
  requires org.drools.kiesession;
  requires org.drools.modelcompiler;
  requires org.drools.util;
  requires org.drools.wiring.api;
  requires org.drools.wiring.statics;
  requires org.kie.api;
  requires org.kie.internal.api;
  requires org.kie.memorycompiler;
  requires org.slf4j;
  requires static info.picocli;
  requires static micrometer.core;
  requires static org.assertj.core;
  requires static org.jspecify;
  requires static spring.beans;
  requires static spring.boot;
  requires static spring.boot.autoconfigure;
  requires static spring.boot.health;
  requires static spring.context;
  requires static spring.core;
  requires static tools.jackson.databind;

  exports dev.smallcap.advisor;
  exports dev.smallcap.advisor.advice;
  exports dev.smallcap.advisor.book;
  exports dev.smallcap.advisor.bundle;
  exports dev.smallcap.advisor.cases;
  exports dev.smallcap.advisor.catalogue;
  exports dev.smallcap.advisor.cell;
  exports dev.smallcap.advisor.change;
  exports dev.smallcap.advisor.conclusion;
  exports dev.smallcap.advisor.coverage;
  exports dev.smallcap.advisor.difference;
  exports dev.smallcap.advisor.engine;
  exports dev.smallcap.advisor.explanation;
  exports dev.smallcap.advisor.facts;
  exports dev.smallcap.advisor.files;
  exports dev.smallcap.advisor.importing;
  exports dev.smallcap.advisor.invariant;
  exports dev.smallcap.advisor.json;
  exports dev.smallcap.advisor.layout;
  exports dev.smallcap.advisor.log;
  exports dev.smallcap.advisor.market;
  exports dev.smallcap.advisor.measure;
  exports dev.smallcap.advisor.mutation;
  exports dev.smallcap.advisor.proof;
  exports dev.smallcap.advisor.review;
  exports dev.smallcap.advisor.rule;
  exports dev.smallcap.advisor.rulebook;
  exports dev.smallcap.advisor.settle;
  exports dev.smallcap.advisor.situation;
  exports dev.smallcap.advisor.source;
  exports dev.smallcap.advisor.spring;
  exports dev.smallcap.advisor.terms;
  exports dev.smallcap.advisor.verify;
  exports dev.smallcap.advisor.verify.assertj;

  // Jackson makes what it reads, also where that is not public.
  opens dev.smallcap.advisor.json to
      tools.jackson.databind;
  // Spring makes its beans.
  opens dev.smallcap.advisor.spring;
}
