//! The runtime's builtin table as the HIR sees it.

use runmat_hir::builtin_sig::{Builtins, Purity, ResultRule, Signature};
use runmat_hir::infer::Class;
use runmat_runtime::builtins::builtin;
use runmat_runtime::builtins::table;
use runmat_runtime::value;

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
            result: result_rule(builtin.result),
            stays_real: builtin.scalar.is_some(),
        })
    }
}

fn result_rule(rule: builtin::ResultRule) -> ResultRule {
    match rule {
        builtin::ResultRule::Unknown => ResultRule::Unknown,
        builtin::ResultRule::Scalar(of) => class(of).map_or(ResultRule::Unknown, ResultRule::Scalar),
        builtin::ResultRule::OfClass(of) => class(of).map_or(ResultRule::Unknown, ResultRule::OfClass),
        builtin::ResultRule::LikeFirst => ResultRule::LikeFirst,
        builtin::ResultRule::ElementwiseFloat => ResultRule::ElementwiseFloat,
        builtin::ResultRule::ElementwiseBinary => ResultRule::ElementwiseBinary,
        builtin::ResultRule::Reduction => ResultRule::Reduction,
        builtin::ResultRule::Text => ResultRule::Text,
    }
}

fn class(class: value::class::Class) -> Option<Class> {
    use value::class::Class as Value;
    Some(match class {
        Value::Double => Class::Double,
        Value::Single => Class::Single,
        Value::Int8 => Class::Int8,
        Value::Int16 => Class::Int16,
        Value::Int32 => Class::Int32,
        Value::Int64 => Class::Int64,
        Value::UInt8 => Class::Uint8,
        Value::UInt16 => Class::Uint16,
        Value::UInt32 => Class::Uint32,
        Value::UInt64 => Class::Uint64,
        Value::Logical => Class::Logical,
        Value::Char => Class::Char,
        Value::String => Class::String,
        Value::Cell => Class::Cell,
        Value::Struct => Class::Struct,
        Value::FunctionHandle => Class::FunctionHandle,
        _ => return None,
    })
}
