import type { ChangeReport } from "#algorithms/change/build-change-report.ts";
import { changeFacts } from "#algorithms/change/change-facts.ts";
import { areUsual, changeParameters } from "#algorithms/change/change-parameters.ts";
import { type ChangeForm, changeForms } from "#algorithms/write/change-forms.ts";
import { useAppStoreApi } from "#store/store-context.ts";
import type { ChangeNames } from "#text/en/change-sentences.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { downloadText } from "#ui/download-text.ts";

interface ChangeFilesProps {
  readonly report: ChangeReport;
  readonly names: ChangeNames;
}

/** The whole report as a file: a page, Markdown, a mapping for other programs. */
export function ChangeFiles({ report, names }: ChangeFilesProps) {
  const { takeAway: text } = useText();
  const store = useAppStoreApi();
  const save = ({ ending, mediaType, write }: ChangeForm) => {
    const { occupations, announce } = store.getState();
    const inWords = (one: ChangeReport) =>
      text.document(
        changeFacts(one, (id) => `${occupations.get(id)?.title ?? id} (${id})`),
        names,
        { rules: one.parameters, usual: changeParameters, areUsual: areUsual(one.parameters) },
      );
    const file = text.fileName(report.from.id, report.to.id, ending);
    downloadText(file, mediaType, write(report, inWords));
    announce(text.saved(file));
  };
  return changeForms.map((form) => (
    <Button key={form.id} title={text.forms[form.id].note} onClick={() => save(form)}>
      {text.forms[form.id].save}
    </Button>
  ));
}
