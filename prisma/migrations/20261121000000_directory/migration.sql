-- CreateTable
CREATE TABLE "Release" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "asOf" TEXT NOT NULL,
    "newestEvidence" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "facilities" INTEGER NOT NULL,
    "prisoners" INTEGER NOT NULL,
    "loadedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "homepage" TEXT
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "sourceId" TEXT NOT NULL,
    "fact" TEXT NOT NULL,
    "url" TEXT,
    "seenOn" TEXT,
    "value" TEXT,
    "count" INTEGER NOT NULL DEFAULT 1,
    "position" INTEGER NOT NULL,
    "facilityId" TEXT,
    "prisonerId" TEXT,
    CONSTRAINT "Verification_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Verification_facilityId_fkey" FOREIGN KEY ("facilityId") REFERENCES "Facility" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Verification_prisonerId_fkey" FOREIGN KEY ("prisonerId") REFERENCES "Prisoner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Facility" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "nameRu" TEXT NOT NULL,
    "nameBasis" TEXT NOT NULL,
    "commonNameRu" TEXT,
    "kind" TEXT NOT NULL,
    "number" INTEGER,
    "regime" TEXT,
    "forWomen" BOOLEAN NOT NULL,
    "prisonService" BOOLEAN NOT NULL,
    "authorityRu" TEXT,
    "regionIso" TEXT NOT NULL,
    "regionRu" TEXT NOT NULL,
    "postcode" TEXT NOT NULL,
    "district" TEXT,
    "city" TEXT,
    "locality" TEXT,
    "street" TEXT,
    "house" TEXT,
    "extra" TEXT,
    "lat" REAL,
    "lon" REAL,
    "status" TEXT NOT NULL,
    "statusOn" TEXT,
    "postcodeCheck" TEXT NOT NULL,
    "verifiedOn" TEXT
);

-- CreateTable
CREATE TABLE "Prisoner" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "surnameRu" TEXT NOT NULL,
    "givenRu" TEXT NOT NULL,
    "patronymicRu" TEXT,
    "nameLatin" TEXT NOT NULL,
    "nameSplitUncertain" BOOLEAN NOT NULL,
    "sex" TEXT NOT NULL,
    "birth" TEXT,
    "birthYearDisputed" BOOLEAN NOT NULL,
    "status" TEXT NOT NULL,
    "statusOn" TEXT,
    "addressStatus" TEXT NOT NULL,
    "detainedSince" TEXT,
    "termEndsBy" TEXT,
    "caseKey" TEXT,
    "sentenceMonths" INTEGER,
    "sentenceLife" BOOLEAN NOT NULL,
    "sentenceRegime" TEXT,
    "sentenceVerdictOn" TEXT,
    "sentenceKnown" BOOLEAN NOT NULL,
    "sentenceUncertain" BOOLEAN NOT NULL,
    "verifiedOn" TEXT
);

-- CreateTable
CREATE TABLE "NameForm" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "prisonerId" TEXT NOT NULL,
    "use" TEXT NOT NULL,
    "grammaticalCase" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "NameForm_prisonerId_fkey" FOREIGN KEY ("prisonerId") REFERENCES "Prisoner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Placement" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "prisonerId" TEXT NOT NULL,
    "facilityId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "current" BOOLEAN NOT NULL,
    "from" TEXT,
    "to" TEXT,
    "arrivedAfter" TEXT,
    "arrivedBefore" TEXT,
    "unitNote" TEXT,
    "wording" TEXT,
    "postcode" TEXT,
    "presumed" BOOLEAN NOT NULL,
    "sourceId" TEXT NOT NULL,
    "sourceUrl" TEXT,
    "verifiedOn" TEXT,
    CONSTRAINT "Placement_prisonerId_fkey" FOREIGN KEY ("prisonerId") REFERENCES "Prisoner" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Placement_facilityId_fkey" FOREIGN KEY ("facilityId") REFERENCES "Facility" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Placement_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CaseArticle" (
    "prisonerId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "article" TEXT NOT NULL,
    "part" TEXT,
    "point" TEXT,

    PRIMARY KEY ("prisonerId", "position"),
    CONSTRAINT "CaseArticle_prisonerId_fkey" FOREIGN KEY ("prisonerId") REFERENCES "Prisoner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CaseGroup" (
    "prisonerId" TEXT NOT NULL,
    "group" TEXT NOT NULL,

    PRIMARY KEY ("prisonerId", "group"),
    CONSTRAINT "CaseGroup_prisonerId_fkey" FOREIGN KEY ("prisonerId") REFERENCES "Prisoner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LetterService" (
    "prisonerId" TEXT NOT NULL,
    "service" TEXT NOT NULL,

    PRIMARY KEY ("prisonerId", "service"),
    CONSTRAINT "LetterService_prisonerId_fkey" FOREIGN KEY ("prisonerId") REFERENCES "Prisoner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LifeEvent" (
    "prisonerId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "after" TEXT,
    "before" TEXT,

    PRIMARY KEY ("prisonerId", "position"),
    CONSTRAINT "LifeEvent_prisonerId_fkey" FOREIGN KEY ("prisonerId") REFERENCES "Prisoner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Verification_facilityId_idx" ON "Verification"("facilityId");

-- CreateIndex
CREATE INDEX "Verification_prisonerId_idx" ON "Verification"("prisonerId");

-- CreateIndex
CREATE INDEX "Facility_regionIso_idx" ON "Facility"("regionIso");

-- CreateIndex
CREATE UNIQUE INDEX "Prisoner_slug_key" ON "Prisoner"("slug");

-- CreateIndex
CREATE INDEX "Prisoner_status_idx" ON "Prisoner"("status");

-- CreateIndex
CREATE INDEX "NameForm_prisonerId_idx" ON "NameForm"("prisonerId");

-- CreateIndex
CREATE INDEX "Placement_prisonerId_idx" ON "Placement"("prisonerId");

-- CreateIndex
CREATE INDEX "Placement_facilityId_current_idx" ON "Placement"("facilityId", "current");
