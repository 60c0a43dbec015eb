//! The runtime's builtin table as the HIR sees it.

use runmat_hir::builtin_sig::{Builtins, Purity, Signature};
use runmat_runtime::builtins::builtin;
use runmat_runtime::builtins::table;

/// The adapter.
pub(crate) struct Table;

impl Builtins for Table {
    fn signature(&self, name: &str) -> Option<Signature> {
        table::find(name).map(|builtin| Signature {
            max_outputs: *builtin.outputs.end(),
            purity: match builtin.purity {
                builtin::Purity::Pure => Purity::Pure,
                builtin::Purity::Reads => Purity::Reads,
                builtin::Purity::Effects | builtin::Purity::Workspace => Purity::Effects,
            },
            uses_workspace: builtin.purity == builtin::Purity::Workspace,
        })
    }
}
