//! The operands of expressions and places, in the order in which they are computed.

use crate::hir::{ExprKind, Place, Step, StepKind};
use crate::ids::ExprId;

/// Calls `each` with every direct operand.
pub fn for_each_operand(kind: &ExprKind, each: &mut dyn FnMut(ExprId)) {
    match kind {
        ExprKind::Number(_)
        | ExprKind::Imaginary(_)
        | ExprKind::Integer { .. }
        | ExprKind::Char(_)
        | ExprKind::String(_)
        | ExprKind::Colon
        | ExprKind::End
        | ExprKind::Local { .. }
        | ExprKind::DynamicVariable(_)
        | ExprKind::Closure(_)
        | ExprKind::Handle(_)
        | ExprKind::Unsupported(_) => {}
        ExprKind::Call { args, .. } => args.iter().copied().for_each(each),
        ExprKind::Dotted { args, .. } => args.iter().flatten().copied().for_each(each),
        ExprKind::Index { base, steps } => {
            each(*base);
            steps.iter().for_each(|step| for_each_step_operand(step, each));
        }
        ExprKind::Unary { operand, .. } | ExprKind::Postfix { operand, .. } => each(*operand),
        ExprKind::Binary { left, right, .. } | ExprKind::ShortCircuit { left, right, .. } => {
            each(*left);
            each(*right);
        }
        ExprKind::Range { start, step, stop } => {
            each(*start);
            step.iter().copied().for_each(&mut *each);
            each(*stop);
        }
        ExprKind::Matrix(rows) | ExprKind::Cell(rows) => rows.iter().flatten().copied().for_each(each),
        ExprKind::Assign { place, value } => {
            each(*value);
            for_each_place_operand(place, each);
        }
    }
}

/// Calls `each` with every subscript of a place.
pub fn for_each_place_operand(place: &Place, each: &mut dyn FnMut(ExprId)) {
    place.steps.iter().for_each(|step| for_each_step_operand(step, each));
}

/// Calls `each` with every subscript of a step.
pub fn for_each_step_operand(step: &Step, each: &mut dyn FnMut(ExprId)) {
    match &step.kind {
        StepKind::Paren(args) | StepKind::Brace(args) => args.iter().copied().for_each(each),
        StepKind::Dynamic(name) => each(*name),
        StepKind::Field(_) => {}
    }
}
