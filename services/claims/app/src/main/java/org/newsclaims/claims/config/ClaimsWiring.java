package org.newsclaims.claims.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import org.newsclaims.claims.application.EngineVersion;
import org.newsclaims.claims.application.live.LiveProjection;
import org.newsclaims.claims.application.log.LogCheck;
import org.newsclaims.claims.application.log.LogInspection;
import org.newsclaims.claims.application.operations.ArticleExport;
import org.newsclaims.claims.application.operations.DeadLetterBox;
import org.newsclaims.claims.application.operations.LogLookup;
import org.newsclaims.claims.application.operations.Replay;
import org.newsclaims.claims.application.operations.RetiredGenerations;
import org.newsclaims.claims.application.rebuild.LogSource;
import org.newsclaims.claims.application.rebuild.Rebuild;
import org.newsclaims.claims.application.rebuild.RebuildRuns;
import org.newsclaims.claims.application.rebuild.Rebuilds;
import org.newsclaims.claims.application.run.AheadReader;
import org.newsclaims.claims.application.run.Runner;
import org.newsclaims.claims.application.run.Safeguards;
import org.newsclaims.claims.application.store.Transactions;
import org.newsclaims.claims.views.projection.Projector;
import org.newsclaims.claims.views.reading.ArticleReader;
import org.newsclaims.codec.ViewJson;
import org.newsclaims.engine.grouping.Grouping;
import org.newsclaims.engine.merging.Merging;

/** Puts the use cases together, which know no framework themselves. */
@ApplicationScoped
class ClaimsWiring {
    @Produces
    @Singleton
    Grouping grouping() {
        return new Grouping();
    }

    @Produces
    @Singleton
    ArticleReader articleReader(Grouping grouping) {
        return new ArticleReader(LoadedEngine.get(), grouping);
    }

    @Produces
    @Singleton
    SpeakerNames speakerNames(SpeakerSettings settings) {
        return SpeakerNames.read(settings.names());
    }

    @Produces
    @Singleton
    Projector projector(Grouping grouping, SpeakerNames names) {
        return new Projector(grouping, new Merging(names.aliases()), ViewJson::toText);
    }

    @Produces
    @Singleton
    AheadReader aheadReader(ArticleReader reader, Projector projector) {
        return new AheadReader(reader, projector);
    }

    @Produces
    @Singleton
    LiveProjection liveProjection(Transactions transactions, Projector projector, Safeguards safeguards) {
        return new LiveProjection(transactions, Runner.live(transactions, projector, safeguards));
    }

    @Produces
    @Singleton
    Safeguards safeguards(FaultHarnessSettings settings, ArticleReader reader) {
        Map<FaultHarnessSettings.Broken, Safeguards> broken = Map.of(
                FaultHarnessSettings.Broken.NONE, Safeguards.STANDARD,
                FaultHarnessSettings.Broken.POSITIONS_FIRST, BrokenSafeguards.positionsFirst(),
                FaultHarnessSettings.Broken.NO_COMPARISON, BrokenSafeguards.withoutComparison(),
                FaultHarnessSettings.Broken.NO_DEDUPLICATION, BrokenSafeguards.withoutDeduplication(reader));
        Safeguards chosen = broken.get(settings.broken());
        return settings.pause().isZero() ? chosen : BrokenSafeguards.pausing(chosen, settings.pause());
    }

    @Produces
    @Singleton
    LogCheck logCheck(Transactions transactions, LogInspection inspection) {
        return new LogCheck(transactions, inspection);
    }

    @Produces
    @Singleton
    Replay replay(DeadLetterBox box, LogLookup log, LiveProjection projection, LogCheck check) {
        return new Replay(box, log, projection, check);
    }

    @Produces
    @Singleton
    ArticleExport articleExport(Transactions transactions) {
        return new ArticleExport(transactions);
    }

    @Produces
    @Singleton
    RetiredGenerations retiredGenerations(Transactions transactions) {
        return new RetiredGenerations(transactions);
    }

    @Produces
    @Singleton
    Rebuild rebuild(
            Transactions transactions, Projector projector, LogSource log, LogCheck check, EngineVersion engine) {
        return new Rebuild(transactions, projector, log, check, engine);
    }

    @Produces
    @Singleton
    Rebuilds rebuilds(Rebuild rebuild, RebuildRuns runs) {
        return new Rebuilds(rebuild, runs);
    }

    @Produces
    @Singleton
    EngineVersion engineVersion(SpeakerNames names) {
        return names.in(ViewsArchives.version());
    }
}
