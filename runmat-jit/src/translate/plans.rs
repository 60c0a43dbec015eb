//! What belongs together among instructions that make slices and use them up: read from the bytecode.

use rustc_hash::FxHashMap;

use runmat_runtime::array::dense::Array;
use runmat_vm::bytecode::ops::Op;
use runmat_vm::feedback::Callable;

use super::Translator;
use crate::region::{Access, Registers};
use crate::types::{Element, Ty};

/// So many instructions are taken together at most.
pub(super) const MOST: usize = 40;

/// The direction in which the elements of a slice lie in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    Row,
    Column,
}

/// Which elements of an array; scalars are registers, ranges are nodes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Selection {
    /// `base(i,:)`
    Row(u32),
    /// `base(:,j)`
    Column(u32),
    /// `base(range)`
    Run(usize),
    /// A whole vector.
    All,
}

/// A slice of the array in a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slice {
    pub(super) base: u32,
    pub(super) selection: Selection,
    pub(super) way: Way,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operator {
    Add,
    Subtract,
    Multiply,
    Divide,
}

/// What an element is computed from; operands are numbers of other nodes.
#[derive(Clone, Copy, Debug)]
pub(super) enum Node {
    Slice(Slice),
    /// An element of `start:stop`.
    Range(u32, u32),
    /// A number in a register, as it is at this place.
    Number(u32),
    Binary(Operator, usize, usize),
    Negative(usize),
    Magnitude(usize),
}

/// What is done at an instruction, after the nodes up to a number have been looked at.
#[derive(Clone, Copy, Debug)]
pub(super) enum Deed {
    /// It computes a number as ever.
    Scalar,
    /// It only makes nodes.
    Nothing,
    /// It stores a node's elements.
    Store(Slice, usize),
    /// It writes the sum of a node's elements.
    Sum(u32, usize),
    /// It writes the sum of the products of two nodes' elements, in order.
    Dot(u32, usize, usize),
}

/// Instructions that are compiled as one.
pub(super) struct Plan {
    pub(super) first: usize,
    pub(super) nodes: Vec<Node>,
    pub(super) steps: Vec<(usize, Deed)>,
}

/// A plan that is being made.
#[derive(Default)]
pub(super) struct Planning {
    pub(super) nodes: Vec<Node>,
    pub(super) ways: Vec<Option<Way>>,
    /// The nodes that temporaries stand for.
    pub(super) of: FxHashMap<u32, usize>,
    /// Temporaries that hold numbers.
    pub(super) numbers: Vec<u32>,
}

impl Planning {
    pub(super) fn push(&mut self, node: Node, way: Option<Way>) -> usize {
        self.nodes.push(node);
        self.ways.push(way);
        self.nodes.len() - 1
    }

    pub(super) fn number(&mut self, register: u32) -> Deed {
        self.of.remove(&register);
        self.numbers.push(register);
        Deed::Scalar
    }

    pub(super) fn node(&mut self, register: u32, node: Node, way: Option<Way>) -> Deed {
        let node = self.push(node, way);
        self.numbers.retain(|number| *number != register);
        self.of.insert(register, node);
        Deed::Nothing
    }
}

impl Translator<'_> {
    pub(super) fn is_colon(&self, register: u32) -> bool {
        let (first, pinned) = &self.request.proto.pinned;
        let value = register.checked_sub(*first).and_then(|k| pinned.get(k as usize));
        value.is_some_and(|value| value.is_colon())
    }

    pub(super) fn plan(&self, index: usize) -> Option<Plan> {
        let code = self.request.code;
        let begins = match code.instructions[index].op {
            Op::Index2 { i, j, .. } => self.is_colon(i.0) != self.is_colon(j.0),
            Op::Store2 { i, j, .. } => self.is_colon(i.0) != self.is_colon(j.0),
            Op::Range { .. } | Op::IndexSpan { .. } => true,
            _ => false,
        };
        if !begins || self.request.arguments.is_some() {
            return None;
        }
        // Ways out lead to where it can all be done again.
        let needed = match self.effect {
            true => code.live(index),
            false => code.live(code.index(self.before_at)?),
        };
        let mut planning = Planning::default();
        let mut steps = Vec::new();
        let mut k = index;
        // Up to there jumps lead to instructions of the plan from within it.
        let mut own = index;
        while k < (index + MOST).min(self.request.region.end) {
            let instruction = code.instructions[k];
            let jumped_to = k > own && self.leaders.contains(&k);
            if jumped_to || self.request.unguessed.contains(&instruction.pc) {
                return None;
            }
            if let Op::IndexSpan { .. } = instruction.op {
                // With the two instructions for what isn't so simple, which it jumps over.
                self.plan_span(&mut planning, k)?;
                steps.extend([(planning.nodes.len(), Deed::Nothing); 3]);
                own = k + 3;
            } else {
                let deed = self.plan_step(&mut planning, &instruction.op, needed)?;
                steps.push((planning.nodes.len(), deed));
            }
            let written = Access::of(&instruction.op).written;
            k = index + steps.len();
            if !planning.of.keys().any(|register| code.live(k).has(*register)) {
                let is_it = steps.iter().any(|(_, deed)| !matches!(deed, Deed::Scalar | Deed::Nothing));
                return is_it.then_some(Plan { first: index, nodes: planning.nodes, steps });
            }
            // What a variable gets is the last that is done.
            if written.iter().any(|register| self.is_variable(*register)) {
                return None;
            }
        }
        None
    }

    /// `dst = base(start:stop)` at `k`, followed by the range and the index for arrays of which that isn't a stretch.
    pub(super) fn plan_span(&self, planning: &mut Planning, k: usize) -> Option<()> {
        let code = self.request.code;
        let Op::IndexSpan { dst, base, start, stop, target } = code.instructions[k].op else { return None };
        let numbers = self.is_planned_number(planning, start.0) && self.is_planned_number(planning, stop.0);
        let follows = code.index(target.0) == Some(k + 3);
        if !numbers || !follows || self.is_variable(dst.0) {
            return None;
        }
        let way = self.way_of_vector(base.0)?;
        let range = planning.push(Node::Range(start.0, stop.0), Some(Way::Row));
        let slice = Slice { base: base.0, selection: Selection::Run(range), way };
        planning.node(dst.0, Node::Slice(slice), Some(way));
        Some(())
    }

    pub(super) fn plan_step(&self, planning: &mut Planning, op: &Op, needed: &Registers) -> Option<Deed> {
        use Operator::{Add, Divide, Multiply, Subtract};
        // What is written in between isn't read when it is all done again.
        let is_free = |register: u32| !self.is_variable(register) && !needed.has(register);
        match *op {
            Op::Range { dst, start, stop } if is_free(dst.0) => {
                let both =
                    self.is_planned_number(planning, start.0) && self.is_planned_number(planning, stop.0);
                both.then(|| planning.node(dst.0, Node::Range(start.0, stop.0), Some(Way::Row)))
            }
            Op::Index1 { dst, base, i, .. } if is_free(dst.0) => {
                if let Some(slice) = self.planned_run(planning, base.0, i.0) {
                    return Some(planning.node(dst.0, Node::Slice(slice), Some(slice.way)));
                }
                let scalar = self.has_doubles(base.0) && self.is_planned_number(planning, i.0);
                scalar.then(|| planning.number(dst.0))
            }
            Op::Index2 { dst, base, i, j, .. } if is_free(dst.0) => {
                if let Some(slice) = self.planned_line(planning, base.0, i.0, j.0) {
                    return Some(planning.node(dst.0, Node::Slice(slice), Some(slice.way)));
                }
                let both = self.is_planned_number(planning, i.0) && self.is_planned_number(planning, j.0);
                (both && self.has_doubles(base.0)).then(|| planning.number(dst.0))
            }
            Op::Add { dst, a, b, .. } if is_free(dst.0) => self.planned(planning, Add, dst.0, a.0, b.0),
            Op::Sub { dst, a, b, .. } if is_free(dst.0) => self.planned(planning, Subtract, dst.0, a.0, b.0),
            Op::Times { dst, a, b, .. } if is_free(dst.0) => {
                self.planned(planning, Multiply, dst.0, a.0, b.0)
            }
            Op::Rdivide { dst, a, b, .. } if is_free(dst.0) => {
                self.planned(planning, Divide, dst.0, a.0, b.0)
            }
            Op::Mrdivide { dst, a, b, .. } if is_free(dst.0) && self.is_planned_number(planning, b.0) => {
                self.planned(planning, Divide, dst.0, a.0, b.0)
            }
            Op::Mtimes { dst, a, b, .. } => {
                if !is_free(dst.0) && !planning.of.contains_key(&a.0) {
                    return None;
                }
                if self.is_planned_number(planning, a.0) || self.is_planned_number(planning, b.0) {
                    return self.planned(planning, Multiply, dst.0, a.0, b.0);
                }
                let (x, y) = (self.planned_node(planning, a.0)?, self.planned_node(planning, b.0)?);
                let is_dot = planning.ways[x] == Some(Way::Row) && planning.ways[y] == Some(Way::Column);
                is_dot.then(|| {
                    planning.number(dst.0);
                    Deed::Dot(dst.0, x, y)
                })
            }
            Op::Neg { dst, a, .. } if is_free(dst.0) => match planning.of.get(&a.0).copied() {
                Some(node) => Some(planning.node(dst.0, Node::Negative(node), planning.ways[node])),
                None => self.is_planned_number(planning, a.0).then(|| planning.number(dst.0)),
            },
            Op::Borrow { dst, src } | Op::Copy { dst, src } if is_free(dst.0) => {
                self.is_planned_number(planning, src.0).then(|| planning.number(dst.0))
            }
            Op::Call { outs, args, site, .. } if outs.count == 1 && args.count == 1 => {
                let node = planning.of.get(&args.first).copied()?;
                match self.request.vm.callee_at(self.request.proto, site.0)? {
                    Callable::Builtin(builtin) if builtin.name == "sum" => {
                        planning.number(outs.first);
                        Some(Deed::Sum(outs.first, node))
                    }
                    Callable::Builtin(builtin) if builtin.name == "abs" && is_free(outs.first) => {
                        Some(planning.node(outs.first, Node::Magnitude(node), planning.ways[node]))
                    }
                    _ => None,
                }
            }
            Op::Store1 { base, i, src, .. } => {
                let slice = self.planned_run(planning, base.0, i.0)?;
                self.planned_operand(planning, src.0).map(|node| Deed::Store(slice, node))
            }
            Op::Store2 { base, i, j, src, .. } => {
                let slice = self.planned_line(planning, base.0, i.0, j.0)?;
                self.planned_operand(planning, src.0).map(|node| Deed::Store(slice, node))
            }
            _ => None,
        }
    }

    /// True for a register that holds a double by then.
    pub(super) fn is_planned_number(&self, planning: &Planning, register: u32) -> bool {
        if planning.numbers.contains(&register) {
            return true;
        }
        !planning.of.contains_key(&register) && self.is_double(register)
    }

    /// True for an array of real doubles that can be looked at.
    pub(super) fn has_doubles(&self, register: u32) -> bool {
        match self.ty(register) {
            Ty::Array(element, _) => element == Element::F64,
            Ty::Any => self.seen(register).is_object() && self.guess_elements(register) == Some(Element::F64),
            _ => false,
        }
    }

    /// `base(range)` of a vector.
    pub(super) fn planned_run(&self, planning: &Planning, base: u32, range: u32) -> Option<Slice> {
        let node = planning.of.get(&range).copied()?;
        let is_range = matches!(planning.nodes[node], Node::Range(..));
        let way = self.way_of_vector(base)?;
        is_range.then_some(Slice { base, selection: Selection::Run(node), way })
    }

    /// `base(i,:)` or `base(:,j)`.
    pub(super) fn planned_line(&self, planning: &Planning, base: u32, i: u32, j: u32) -> Option<Slice> {
        let (selection, way, number) = match (self.is_colon(i), self.is_colon(j)) {
            (false, true) => (Selection::Row(i), Way::Row, i),
            (true, false) => (Selection::Column(j), Way::Column, j),
            _ => return None,
        };
        let fits = self.has_doubles(base) && self.is_planned_number(planning, number);
        fits.then_some(Slice { base, selection, way })
    }

    /// The direction of the vector in a register, as it was when the code was compiled.
    pub(super) fn way_of_vector(&self, register: u32) -> Option<Way> {
        if !self.has_doubles(register) {
            return None;
        }
        let value = self.seen(register);
        let dims = value.as_ref::<Array>()?.dims();
        way_of((dims.rows(), dims.columns()))
    }

    /// The direction of the vector in a register, which may be a small one in machine registers.
    pub(super) fn way_of_operand(&self, register: u32) -> Option<Way> {
        let ty = match self.ty(register) {
            Ty::Any => self.guess_tuple(register).unwrap_or(Ty::Any),
            ty => ty,
        };
        match ty {
            Ty::Tuple(rows, columns) => way_of((rows.into(), columns.into())),
            _ => self.way_of_vector(register),
        }
    }

    /// The node that a register stands for, or that of the whole vector in it.
    pub(super) fn planned_node(&self, planning: &mut Planning, register: u32) -> Option<usize> {
        if let Some(node) = planning.of.get(&register) {
            return Some(*node);
        }
        let way = self.way_of_operand(register).filter(|_| self.is_variable(register))?;
        let slice = Slice { base: register, selection: Selection::All, way };
        Some(planning.push(Node::Slice(slice), Some(way)))
    }

    pub(super) fn planned_operand(&self, planning: &mut Planning, register: u32) -> Option<usize> {
        match self.is_planned_number(planning, register) {
            true => Some(planning.push(Node::Number(register), None)),
            false => self.planned_node(planning, register),
        }
    }

    /// An operator on two operands, of which at least one is a node, or on numbers.
    pub(super) fn planned(
        &self,
        planning: &mut Planning,
        op: Operator,
        dst: u32,
        a: u32,
        b: u32,
    ) -> Option<Deed> {
        if self.is_planned_number(planning, a) && self.is_planned_number(planning, b) {
            return Some(planning.number(dst));
        }
        let (x, y) = (self.planned_operand(planning, a)?, self.planned_operand(planning, b)?);
        let way = match (planning.ways[x], planning.ways[y]) {
            (Some(p), Some(q)) => (p == q).then_some(p)?,
            (p, q) => p.or(q)?,
        };
        Some(planning.node(dst, Node::Binary(op, x, y), Some(way)))
    }
}

/// The direction of vectors of that size.
fn way_of(size: (usize, usize)) -> Option<Way> {
    match size {
        (1, 2..) => Some(Way::Row),
        (2.., 1) => Some(Way::Column),
        _ => None,
    }
}
