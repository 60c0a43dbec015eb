//! `--emit STAGE`: the dump of one stage of a program.

use std::rc::Rc;

use runmat_lexer::{LexOptions, SourceText};
use runmat_parser::ParseOptions;
use runmat_vm::bytecode::disasm;
use runmat_vm::tier::Stage;

use crate::session::Session;
use crate::signatures::Table;

/// The stages that can be dumped.
pub(crate) const STAGES: &[&str] = &["tokens", "ast", "hir", "hir:typed", "bytecode", "clif", "asm"];

/// The stage of compiled code of that name. To see it, the program must run.
pub(crate) fn compiled_stage(name: &str) -> Option<Stage> {
    match name {
        "clif" => Some(Stage::Clif),
        "asm" => Some(Stage::Assembly),
        _ => None,
    }
}

/// The dump of a stage.
///
/// # Errors
/// Syntax errors, as text.
pub(crate) fn emit(
    session: &mut Session,
    stage: &str,
    source: SourceText,
    name: &str,
) -> Result<String, String> {
    let vm = session.vm();
    let options = ParseOptions { dialect: vm.syntax(), is_variable: None };
    match stage {
        "tokens" => {
            let lexed =
                runmat_lexer::lex(source.text(), &LexOptions { dialect: options.dialect, is_variable: None });
            return Ok(runmat_parser::dump::tokens(&source, &lexed));
        }
        "ast" => {
            let parsed = runmat_parser::parse(&source, &mut vm.interner, &options);
            return Ok(runmat_parser::dump::ast(&source, &parsed.tree, &vm.interner));
        }
        _ => {}
    }
    let unit = vm.load_text(source, name, "").map_err(|e| e.message().to_string())?;
    vm.lower_all(&unit);
    match stage {
        "hir" => return Ok(runmat_hir::dump::hir(&unit.source, &vm.interner, &unit.hir)),
        "hir:typed" => {
            let types = |id| runmat_hir::infer::infer(&unit.hir, id, &Table);
            return Ok(runmat_hir::dump::typed(&unit.source, &vm.interner, &unit.hir, &types));
        }
        _ => {}
    }
    let mut out = String::new();
    for func in unit.hir.functions.ids() {
        let proto: Rc<_> = vm.proto(&unit, func);
        out.push_str(&disasm::function(&proto));
    }
    Ok(out)
}
