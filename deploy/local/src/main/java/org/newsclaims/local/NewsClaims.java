package org.newsclaims.local;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/** The command that all others belong to; by itself it tells what there is. */
@Command(
        name = "news-claims",
        mixinStandardHelpOptions = true,
        versionProvider = NewsClaims.Version.class,
        description = "Which real-world event is this, who said what about it, and where exactly does it stand?",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            Up.class,
            Open.class,
            Status.class,
            Stop.class,
            Logs.class,
            Doctor.class,
            Show.class,
            Search.class,
            Ingest.class,
            Rebuild.class,
            HelpCommand.class
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all went well",
            "1:something failed, and standard error told what and what to do",
            "2:the command line cannot be understood",
            "3:nothing runs (status, stop, open, logs)"
        },
        footer = {
            "",
            "Try it:  news-claims up        then        news-claims open",
            "news-claims COMMAND --help tells more of each. For completion:",
            "source <(news-claims completion)",
            "NEWS_CLAIMS_TOKEN holds the bearer token for services that ask for one;",
            "NO_COLOR leaves terminals without colours."
        })
final class NewsClaims {
    /** What the build wrote into the archive. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = NewsClaims.class.getPackage().getImplementationVersion();
            return new String[] {
                "news-claims " + (version == null ? "(not packaged)" : version) + ", Java "
                        + Runtime.version().feature()
            };
        }
    }
}
