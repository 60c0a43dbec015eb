//! Types of expressions.

use runmat_parser::ast::{BinaryOp, IntClass, UnaryOp};

use super::shape::Dim;
use super::{Class, ClassSet, Inference, Range, Shape, Type};
use crate::builtin_sig::ResultRule;
use crate::hir::{Callee, ExprKind, Step, StepKind};
use crate::ids::{ExprId, Id};
use crate::walk::for_each_operand;

impl Inference<'_> {
    /// The type of an expression; those of its operands are found on the way, without recursion.
    pub(super) fn value(&mut self, id: ExprId) -> Type {
        let mut order = vec![id];
        let mut at = 0;
        while let Some(&next) = order.get(at) {
            for_each_operand(&self.function.exprs[next].kind, &mut |id| order.push(id));
            at += 1;
        }
        // Operands come before the expressions that use them.
        order.sort_unstable();
        for id in order {
            let found = if self.state.is_some() { self.result(id) } else { Type::NONE };
            self.types.exprs[id.index()] = found;
        }
        self.of(id)
    }

    fn of(&self, id: ExprId) -> Type {
        self.types.exprs[id.index()]
    }

    fn result(&mut self, id: ExprId) -> Type {
        match &self.function.exprs[id].kind {
            ExprKind::Number(x) => Type { range: Range::of(*x), ..Type::scalar(Class::Double) },
            ExprKind::Imaginary(_) => {
                Type { class: ClassSet::COMPLEX_DOUBLE, shape: Shape::SCALAR, range: Range::Unknown }
            }
            ExprKind::Integer { class, .. } => Type::scalar(integer_class(*class)),
            ExprKind::Char(text) => {
                let length = text.encode_utf16().count() as u32;
                let rows = if length == 0 { 0 } else { 1 };
                Type::array(Class::Char, Shape::Dims(Dim::Known(rows), Dim::Known(length)))
            }
            ExprKind::String(_) => Type::scalar(Class::String),
            ExprKind::Colon | ExprKind::DynamicVariable(_) | ExprKind::Dotted { .. } => Type::ANY,
            ExprKind::End => Type { range: Range::COUNT, ..Type::scalar(Class::Double) },
            ExprKind::Local { local, .. } => {
                let found = self.get(*local);
                Type { class: found.class.without(ClassSet::UNDEFINED), ..found }
            }
            kind @ ExprKind::Call { callee, args, .. } => {
                if self.changes_variables(kind) {
                    let all: Vec<_> = self.function.locals.ids().collect();
                    self.forget(&all);
                }
                self.call(callee, args)
            }
            ExprKind::Index { base, steps } => self.index(*base, steps),
            ExprKind::Unary { op, operand } => self.unary(*op, self.of(*operand)),
            ExprKind::Postfix { operand, .. } => {
                let operand = self.of(*operand);
                match operand.class.is_data() {
                    true => Type { shape: operand.shape.transposed(), ..operand },
                    false => Type::ANY,
                }
            }
            ExprKind::Binary { op, left, right } => binary(*op, self.of(*left), self.of(*right)),
            ExprKind::ShortCircuit { .. } => Type::scalar(Class::Logical),
            ExprKind::Range { start, step, stop } => self.range(*start, *step, *stop),
            ExprKind::Matrix(rows) => self.matrix(rows),
            ExprKind::Cell(rows) => Type::array(Class::Cell, self.literal_shape(rows, false)),
            ExprKind::Closure(_) | ExprKind::Handle(_) => Type::scalar(Class::FunctionHandle),
            ExprKind::Assign { place, value } => {
                let value = self.of(*value);
                // It may be in an operand that is skipped.
                let old = place.local.map(|local| (local, self.get(local)));
                self.assign_computed(place, value);
                if let Some((local, old)) = old {
                    self.set(local, old.join(self.get(local)));
                }
                value
            }
            ExprKind::Unsupported(_) => Type::NONE,
        }
    }

    fn unary(&self, op: UnaryOp, operand: Type) -> Type {
        let class = match op {
            UnaryOp::Not => operand.class.comparison(operand.class),
            UnaryOp::Plus | UnaryOp::Minus => operand.class.negated(),
        };
        let range = match op {
            UnaryOp::Minus => operand.range.negated(),
            UnaryOp::Plus => operand.range,
            UnaryOp::Not => Range::Unknown,
        };
        Type { class, shape: operand.shape, range: kept(class, range) }
    }

    fn range(&self, start: ExprId, step: Option<ExprId>, stop: ExprId) -> Type {
        let (start, stop) = (self.of(start), self.of(stop));
        let step = step.map(|step| self.of(step));
        let by = step.map_or(Range::of(1.0), |step| step.range);
        let class = start.class.arithmetic(stop.class);
        let class = step.map_or(class, |step| class.arithmetic(step.class)).without(ClassSet::COMPLEX);
        Type { class, shape: Shape::ROW, range: kept(class, Range::sequence(start.range, by, stop.range)) }
    }

    fn matrix(&self, rows: &[Vec<ExprId>]) -> Type {
        let mut elements = rows.iter().flatten().map(|&id| self.of(id));
        let Some(first) = elements.next() else {
            return Type::array(Class::Double, Shape::Dims(Dim::Known(0), Dim::Known(0)));
        };
        let (class, range) =
            elements.fold((first.class, first.range), |(c, r), e| (c.union(e.class), r.join(e.range)));
        if class.intersects(ClassSet::of(Class::Object)) {
            return Type::ANY;
        }
        Type { class, shape: self.literal_shape(rows, true), range: kept(class, range) }
    }

    /// The size of a literal: known if every element is one scalar (or, in a cell, one value).
    fn literal_shape(&self, rows: &[Vec<ExprId>], scalars: bool) -> Shape {
        let columns = rows.first().map_or(0, Vec::len);
        let one = |&id: &ExprId| !self.may_spread(id) && (!scalars || self.of(id).shape.is_scalar());
        if rows.iter().all(|row| row.len() == columns && row.iter().all(one)) {
            return Shape::Dims(Dim::Known(rows.len() as u32), Dim::Known(columns as u32));
        }
        let flat = |&id: &ExprId| !self.may_spread(id) && matches!(self.of(id).shape, Shape::Dims(..));
        match rows {
            // Rows beside each other stay a row; an empty may be among them.
            [row] if scalars && row.iter().all(|id| flat(id) && is_row(self.of(*id).shape)) => Shape::ROW,
            _ if rows.iter().flatten().all(flat) => Shape::MATRIX,
            _ => Shape::Unknown,
        }
    }

    /// True for an expression that may yield any number of values.
    fn may_spread(&self, id: ExprId) -> bool {
        match &self.function.exprs[id].kind {
            ExprKind::Index { steps, .. } => {
                steps.last().is_some_and(|s| !matches!(s.kind, StepKind::Paren(_)))
            }
            ExprKind::Dotted { args: None, .. } => true,
            _ => false,
        }
    }

    pub(super) fn are_scalars(&self, args: &[ExprId]) -> bool {
        args.iter().all(|&arg| {
            let is_colon = matches!(self.function.exprs[arg].kind, ExprKind::Colon);
            let found = self.of(arg);
            !is_colon && !self.may_spread(arg) && found.shape.is_scalar() && found.class.is_data()
        })
    }

    fn index(&self, base: ExprId, steps: &[Step]) -> Type {
        let [Step { kind: StepKind::Paren(args), .. }] = steps else { return Type::ANY };
        let of = self.of(base);
        if !of.class.is_data() {
            return Type::ANY;
        }
        let shape = if args.is_empty() { of.shape } else { self.indexed_shape(of.shape, args) };
        Type { class: of.class, shape, range: of.range }
    }

    /// The size of `x(args)`. A logical scalar as a subscript may select nothing.
    fn indexed_shape(&self, base: Shape, args: &[ExprId]) -> Shape {
        let one = |id: ExprId| {
            self.are_scalars(&[id]) && !self.of(id).class.intersects(ClassSet::of(Class::Logical))
        };
        let is_colon = |id: ExprId| matches!(self.function.exprs[id].kind, ExprKind::Colon);
        if args.iter().any(|&id| self.may_spread(id)) {
            return Shape::Unknown;
        }
        if args.iter().all(|&id| one(id)) {
            return Shape::SCALAR;
        }
        let dim = |id: ExprId, size: Option<Dim>| match id {
            id if one(id) => Dim::Known(1),
            id if is_colon(id) => size.unwrap_or(Dim::Any),
            _ => Dim::Any,
        };
        match (args, base) {
            ([only], _) if is_colon(*only) => Shape::COLUMN,
            ([only], Shape::Dims(..)) if matches!(self.of(*only).shape, Shape::Dims(..)) => Shape::MATRIX,
            // Two subscripts fold all further dimensions into the columns.
            ([i, j], Shape::Dims(rows, columns)) => Shape::Dims(dim(*i, Some(rows)), dim(*j, Some(columns))),
            ([i, j], Shape::Unknown) => Shape::Dims(dim(*i, None), dim(*j, None)),
            _ => Shape::Unknown,
        }
    }

    fn call(&self, callee: &Callee, args: &[ExprId]) -> Type {
        let Callee::Name(name) = callee else { return Type::ANY };
        let Some(signature) = self.builtins.signature(name) else { return Type::ANY };
        if args.iter().any(|&arg| self.may_spread(arg)) {
            return Type::ANY;
        }
        let first = args.first().map(|&arg| self.of(arg));
        let second = args.get(1).map(|&arg| self.of(arg));
        let first_class = first.map_or(ClassSet::ANY, |first| first.class);
        if args.iter().any(|&arg| self.of(arg).class.intersects(ClassSet::of(Class::Object))) {
            return Type::ANY;
        }
        match signature.result {
            ResultRule::Unknown => Type::ANY,
            ResultRule::Scalar(class) => Type::scalar(class),
            ResultRule::OfClass(class) => Type::array(class, Shape::Unknown),
            ResultRule::LikeFirst => first.map_or(Type::ANY, |first| Type { range: Range::Unknown, ..first }),
            ResultRule::ElementwiseFloat => {
                let class = first_class.floating();
                let class = if signature.stays_real { class } else { class.union(ClassSet::COMPLEX) };
                first.map_or(Type::ANY, |first| Type { class, range: Range::Unknown, ..first })
            }
            ResultRule::ElementwiseBinary => match (first, second) {
                (Some(a), Some(b)) => {
                    Type { range: Range::Unknown, ..elementwise(a, b, a.class.arithmetic(b.class)) }
                }
                _ => Type::ANY,
            },
            ResultRule::Reduction => match first {
                Some(first) if first.shape.is_scalar() && args.len() == 1 => {
                    Type { class: first_class.union(first_class.floating()), ..Type::scalar(Class::Double) }
                }
                _ => Type { class: first_class.union(first_class.floating()), ..Type::ANY },
            },
            ResultRule::Text => Type::array(Class::Char, Shape::MATRIX),
        }
    }

    /// What the variable of a loop over a value is in each round: a column.
    pub(super) fn item_of(&self, range: ExprId, over: Type) -> Type {
        if matches!(self.function.exprs[range].kind, ExprKind::Range { .. }) {
            return Type { shape: Shape::SCALAR, ..over };
        }
        if !over.class.is_data() {
            return Type::ANY;
        }
        let shape = match over.shape {
            Shape::Dims(rows, _) => Shape::Dims(rows, Dim::Known(1)),
            Shape::Unknown => Shape::Unknown,
        };
        Type { shape, ..over }
    }
}

fn is_row(shape: Shape) -> bool {
    matches!(shape, Shape::Dims(Dim::Known(1), _))
}

/// A range says something of real doubles only.
fn kept(class: ClassSet, range: Range) -> Range {
    if class.is_real(Class::Double) { range } else { Range::Unknown }
}

fn elementwise(a: Type, b: Type, class: ClassSet) -> Type {
    Type { class, shape: a.shape.elementwise(b.shape), range: Range::Unknown }
}

fn binary(op: BinaryOp, a: Type, b: Type) -> Type {
    let class = a.class.arithmetic(b.class);
    let both = a.class.is_as_double() && b.class.is_as_double();
    // Logical values and characters count as numbers that aren't tracked.
    let range = |range: Range| if both { kept(class, range) } else { Range::Unknown };
    let own = |t: Type| if t.class.is_real(Class::Double) { t.range } else { Range::Unknown };
    match op {
        BinaryOp::Add => Type { range: range(own(a).plus(own(b))), ..elementwise(a, b, class) },
        BinaryOp::Sub => Type { range: range(own(a).minus(own(b))), ..elementwise(a, b, class) },
        BinaryOp::Times => Type { range: range(own(a).times(own(b))), ..elementwise(a, b, class) },
        BinaryOp::MTimes => {
            let shape = a.shape.product(b.shape);
            let scalars = a.shape.is_scalar() || b.shape.is_scalar();
            let found = if scalars { range(own(a).times(own(b))) } else { Range::Unknown };
            Type { class, shape, range: found }
        }
        BinaryOp::RDivide | BinaryOp::LDivide => elementwise(a, b, class),
        BinaryOp::MRDivide if b.shape.is_scalar() => elementwise(a, b, class),
        BinaryOp::MLDivide if a.shape.is_scalar() => elementwise(a, b, class),
        BinaryOp::MRDivide | BinaryOp::MLDivide => {
            Type { class, shape: Shape::Unknown, range: Range::Unknown }
        }
        BinaryOp::Power => power(a, b, class),
        BinaryOp::MPower if a.shape.is_scalar() && b.shape.is_scalar() => power(a, b, class),
        BinaryOp::MPower => {
            Type { class: class.union(ClassSet::COMPLEX), shape: Shape::Unknown, range: Range::Unknown }
        }
        BinaryOp::Lt
        | BinaryOp::Le
        | BinaryOp::Gt
        | BinaryOp::Ge
        | BinaryOp::Eq
        | BinaryOp::Ne
        | BinaryOp::And
        | BinaryOp::Or => elementwise(a, b, a.class.comparison(b.class)),
    }
}

/// A power is complex where a negative number has an exponent that isn't whole.
fn power(a: Type, b: Type, class: ClassSet) -> Type {
    let whole = b.range.is_whole() && b.class.is_real(Class::Double);
    let positive = matches!(a.range, Range::Whole { lo, .. } if lo >= 0.0);
    let class = if whole || positive { class } else { class.union(ClassSet::COMPLEX) };
    elementwise(a, b, class)
}

fn integer_class(class: IntClass) -> Class {
    match class {
        IntClass::Int8 => Class::Int8,
        IntClass::Int16 => Class::Int16,
        IntClass::Int32 => Class::Int32,
        IntClass::Int64 => Class::Int64,
        IntClass::Uint8 => Class::Uint8,
        IntClass::Uint16 => Class::Uint16,
        IntClass::Uint32 => Class::Uint32,
        IntClass::Uint64 => Class::Uint64,
    }
}
