/**
 * @name Limit in the settings that nothing reads
 * @description A timeout, retry count or size limit that is declared in the settings and read nowhere limits nothing:
 *              whoever sets it believes the service is protected.
 * @kind problem
 * @problem.severity warning
 * @precision high
 * @id py/resrules/limit-setting-never-read
 * @tags quality
 *       reliability
 *       category/timeout
 *       section/1.1
 *       severity/medium
 *       criterion/timeouts
 *       confidence/high
 */

import python
import semmle.python.ApiGraphs

/** A class whose fields are filled from the environment. */
class SettingsClass extends Class {
  SettingsClass() {
    exists(API::Node base |
      base =
        [
          API::moduleImport("pydantic_settings").getMember("BaseSettings"),
          API::moduleImport("pydantic").getMember("BaseSettings")
        ]
    |
      this = base.getASubclass+().asSource().asExpr().(ClassExpr).getInnerScope()
    )
  }

  /** Gets the declaration of the field `name`, with or without an annotation. */
  Name getAField(string name) {
    (
      exists(AnnAssign assign | assign.getScope() = this and result = assign.getTarget())
      or
      exists(AssignStmt assign | assign.getScope() = this and result = assign.getATarget())
    ) and
    name = result.getId()
  }
}

/** Holds if some code reads an attribute called `name`, or may do so by a name that it makes or a dump of all fields. */
predicate mayBeRead(string name) {
  exists(Attribute read | read.getName() = name and read.getCtx() instanceof Load)
  or
  exists(StringLiteral text | text.getText() = name)
}

from SettingsClass settings, Name field, string name
where
  field = settings.getAField(name) and
  name.regexpMatch("(?i).*(time_?out|retries|max_attempts|backoff|max_.*(size|bytes|depth|concurren|connections|upload)).*") and
  not mayBeRead(name) and
  // a dump hands every field on
  not exists(Attribute dump |
    dump.getName() = ["model_dump", "dict", "model_dump_json", "json"] and
    dump.getObject().(Name).getId().regexpMatch("(?i).*(settings|config|cfg|conf).*")
  )
select field, "The setting '" + name + "' is read nowhere, so it limits nothing."
