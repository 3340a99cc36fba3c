/** The object types by name and row, so that files can name each other's types without needing each other. */

import type {
  Allegation,
  AllegationParty,
  AllegationRelation,
  AllegationStatus,
  StatusEvent,
} from '../resolvers/allegation.ts';
import type { Article } from '../resolvers/article.ts';
import type { ArticleVersion, RemovedBlock, TextChange } from '../resolvers/article-version.ts';
import type { Corroboration, Origin } from '../resolvers/corroboration.ts';
import type { IdentityPreview } from '../resolvers/identity.ts';
import type { Judgement, JudgementFeature } from '../resolvers/judgement.ts';
import type { Mention } from '../resolvers/mention.ts';
import type { Party, RelatedParty } from '../resolvers/party.ts';
import type { Position } from '../resolvers/position.ts';
import type { Provenance } from '../resolvers/provenance.ts';
import type { Source } from '../resolvers/source.ts';
import type { Span } from '../resolvers/span.ts';
import type { AttributionLink, Hedge, Statement } from '../resolvers/statement.ts';
import type { StatementChange } from '../resolvers/statement-change.ts';
import type { Story } from '../resolvers/story.ts';
import { builder } from './builder.ts';

export const PartyInterface = builder.interfaceRef<Party>('Party');
export const PersonType = builder.objectRef<Party>('Person');
export const OrganisationType = builder.objectRef<Party>('Organisation');
export const CountryType = builder.objectRef<Party>('Country');
export const PositionType = builder.objectRef<Position>('Position');
export const RelatedPartyType = builder.objectRef<RelatedParty>('RelatedParty');

export const ArticleType = builder.objectRef<Article>('Article');
export const ArticleVersionType = builder.objectRef<ArticleVersion>('ArticleVersion');
export const TextChangeType = builder.objectRef<TextChange>('TextChange');
export const ArticleProvenanceType = builder.objectRef<Provenance>('ArticleProvenance');
export const RemovedBlockType = builder.objectRef<RemovedBlock>('RemovedBlock');
export const StoryType = builder.objectRef<Story>('Story');
export const MentionType = builder.objectRef<Mention>('Mention');
export const EvidenceSpanType = builder.objectRef<Span>('EvidenceSpan');

export const StatementType = builder.objectRef<Statement>('Statement');
export const HedgeType = builder.objectRef<Hedge>('Hedge');
export const AttributionLinkType = builder.objectRef<AttributionLink>('AttributionLink');
export const ExtractionType = builder.objectRef<Statement>('Extraction');

export const AllegationType = builder.objectRef<Allegation>('Allegation');
export const AllegationPartyType = builder.objectRef<AllegationParty>('AllegationParty');
export const AllegationStatusType = builder.objectRef<AllegationStatus>('AllegationStatus');
export const StatusEventType = builder.objectRef<StatusEvent>('StatusEvent');
export const CorroborationType = builder.objectRef<Corroboration>('Corroboration');
export const OriginType = builder.objectRef<Origin>('Origin');
export const AllegationRelationType = builder.objectRef<AllegationRelation>('AllegationRelation');
export const IdentityPreviewType = builder.objectRef<IdentityPreview>('IdentityPreview');
export const JudgementType = builder.objectRef<Judgement>('Judgement');
export const JudgementFeatureType = builder.objectRef<JudgementFeature>('JudgementFeature');
export const StatementChangeType = builder.objectRef<StatementChange>('StatementChange');
export const ReviewType = builder.objectRef<Allegation>('Review');

export const SourceType = builder.objectRef<Source>('Source');
export const SourceHealthType = builder.objectRef<Source>('SourceHealth');
