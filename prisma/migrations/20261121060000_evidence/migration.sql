-- AlterTable
ALTER TABLE "Verification" ADD COLUMN "confidence" TEXT;

-- AlterTable
ALTER TABLE "Prisoner" ADD COLUMN "sentenceInForceOn" TEXT;

-- AlterTable
ALTER TABLE "Placement" ADD COLUMN "confidence" TEXT;
