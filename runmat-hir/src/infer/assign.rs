//! What assignments and deletions make of a variable's type.

use super::shape::Dim;
use super::{Class, ClassSet, Inference, Range, Shape, Type};
use crate::hir::{ExprKind, Place, Step, StepKind};
use crate::ids::ExprId;

impl Inference<'_> {
    pub(super) fn assign(&mut self, place: &Place, value: Type) {
        crate::walk::for_each_place_operand(place, &mut |id| {
            self.value(id);
        });
        self.assign_computed(place, value);
    }

    /// Assigns when the subscripts have their types already.
    pub(super) fn assign_computed(&mut self, place: &Place, value: Type) {
        let Some(local) = place.local else { return };
        let new = match place.steps.as_slice() {
            [] => value,
            [Step { kind: StepKind::Paren(args), .. }] => self.stored(self.get(local), args, value),
            _ => changed(self.get(local), &place.steps),
        };
        self.set(local, new);
    }

    /// A variable after `x(args) = value`.
    fn stored(&self, old: Type, args: &[ExprId], value: Type) -> Type {
        let old_class = old.class.without(ClassSet::UNDEFINED);
        if old_class.intersects(ClassSet::of(Class::Object))
            || value.class.intersects(ClassSet::of(Class::Object))
        {
            return Type::ANY;
        }
        // One of the two classes wins; which one depends on the classes.
        let class = old_class.union(value.class);
        let is_new = old.class.intersects(ClassSet::UNDEFINED);
        let shape = match (args.len(), self.are_scalars(args)) {
            _ if is_new && args.len() > 2 => Shape::Unknown,
            (1, true) if is_new => Shape::MATRIX,
            (1, true) => old.shape.grown(),
            (1 | 2, _) if old.shape != Shape::Unknown && !is_new => self.extended(old.shape, args),
            (2, true) if is_new => Shape::MATRIX,
            _ => Shape::Unknown,
        };
        // Elements in between are zeros.
        let kept = if old_class == ClassSet::NONE { Range::of(0.0) } else { old.range };
        let range = match class.is_real(Class::Double) {
            true => kept.join(value.range).join(Range::of(0.0)),
            false => Range::Unknown,
        };
        Type { class, shape, range }
    }

    /// An assignment to all of a dimension keeps it; others may lengthen it.
    fn extended(&self, old: Shape, args: &[ExprId]) -> Shape {
        let is_colon = |id: ExprId| matches!(self.function.exprs[id].kind, ExprKind::Colon);
        match (old, args) {
            (_, [one]) if is_colon(*one) => old,
            (Shape::Dims(rows, columns), [i, j]) => {
                // `x(:,1) = v` makes as many rows as `v` has if there are none.
                let kept = |dim: Dim, id: ExprId| match dim {
                    Dim::Known(n) if n > 0 && is_colon(id) => dim,
                    _ => Dim::Any,
                };
                Shape::Dims(kept(rows, *i), kept(columns, *j))
            }
            (_, [_]) => old.grown(),
            _ => Shape::Unknown,
        }
    }

    pub(super) fn delete(&mut self, place: &Place) {
        crate::walk::for_each_place_operand(place, &mut |id| {
            self.value(id);
        });
        let Some(local) = place.local else { return };
        let old = self.get(local);
        let new = match place.steps.as_slice() {
            [_] if old.class.is_data() => {
                let shape = if old.shape == Shape::Unknown { Shape::Unknown } else { Shape::MATRIX };
                Type { class: old.class.without(ClassSet::UNDEFINED), shape, range: old.range }
            }
            steps => changed(old, steps),
        };
        self.set(local, new);
    }
}

/// A variable after an assignment to a part of it: fields make structs, braces cells.
fn changed(old: Type, steps: &[Step]) -> Type {
    let class = match steps.first().map(|s| &s.kind) {
        Some(StepKind::Field(_) | StepKind::Dynamic(_)) => Class::Struct,
        Some(StepKind::Brace(_)) => Class::Cell,
        _ => return Type::ANY,
    };
    let known = old.class.is_within(ClassSet::of(class).union(ClassSet::UNDEFINED));
    if known { Type::array(class, Shape::Unknown) } else { Type::ANY }
}
