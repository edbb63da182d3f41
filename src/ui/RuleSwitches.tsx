import type { Report } from '../messages.ts';
import { RULE_IDS, type RuleId } from '../rules/catalogue.ts';
import type { Settings } from '../settings/schema.ts';
import { Icon } from './icons.tsx';
import { Switch } from './Switch.tsx';
import { language, plural, t } from './words.ts';

interface Props {
  readonly rules: Settings['rules'];
  readonly disabled?: boolean;
  /** What each rule hid on the page; left out where there is no page. */
  readonly counts?: Report['counts'] | undefined;
  readonly withCounts?: boolean;
  readonly onToggle: (rule: RuleId, on: boolean) => void;
}

/** A row a rule: its picture, name, what it hides, how much it hid, and its switch. */
export function RuleSwitches({ rules, disabled = false, counts, withCounts = false, onToggle }: Props) {
  return (
    <ul class="rules">
      {RULE_IDS.map((id) => {
        const count = counts?.[id] ?? 0;
        return (
          <li key={id}>
            <Switch
              checked={rules[id]}
              disabled={disabled}
              describedBy={`hint-${id} count-${id}`}
              onChange={(on) => onToggle(id, on)}
            >
              <Icon name={id} mirror />
              <span class="rule-text">
                <span class="rule-name">{t(`rule_${id}`)}</span>
                <span class="hint" aria-hidden="true">
                  {t(`rule_${id}_hint`)}
                </span>
              </span>
              {withCounts && (
                <span class="count" aria-hidden="true">
                  {count > 0 ? new Intl.NumberFormat(language()).format(count) : ''}
                </span>
              )}
            </Switch>
            {/* Said once, as the switch's description: inside the label it would become part of its name. */}
            <span id={`hint-${id}`} hidden>
              {t(`rule_${id}_hint`)}
            </span>
            <span id={`count-${id}`} hidden>
              {count > 0 ? plural('hidden', count) : ''}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
