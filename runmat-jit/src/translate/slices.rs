//! Rows, columns and runs of arrays in arithmetic: `a(i,:) = a(i,:)*w + b(i,:)`, `sum(x(i:j) .* y(i:j))`.
//!
//! Instructions that make slices of real doubles and use them up at once are compiled as one: a loop that reads the
//! elements where they lie, computes, and stores or adds. [`Translator::plan`] reads the bytecode for what belongs
//! together; nothing of it is visible in between, so that all ways out lead to a place in front of it.

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{BlockArg, InstBuilder, MemFlagsData, Value as Val, types as ir};

use super::plans::{Deed, Node, Operator, Plan, Selection, Slice, Way};
use super::{Part, Translator};
use crate::abi;
use crate::types::{Bound, Element, Ty};

/// A slice or range that has been looked at: where the first element lies, or what it is; how far the next one is; how
/// many there are. A number is its own start.
#[derive(Clone, Copy)]
struct Ready {
    start: Val,
    stride: Val,
    count: Val,
}

impl Translator<'_> {
    /// Compiles instructions from this one on as one. Gives the number of the one behind them, or none when it isn't the
    /// first of such.
    pub(super) fn fused(&mut self, index: usize) -> Option<usize> {
        self.at = self.request.code.instructions[index];
        self.index = Some(index);
        let plan = self.plan(index)?;
        self.fuse(&plan);
        Some(index + plan.steps.len())
    }

    fn fuse(&mut self, plan: &Plan) {
        let code = self.request.code;
        self.at = code.instructions[plan.first];
        self.index = Some(plan.first);
        self.ended = false;
        if self.effect {
            self.before.clone_from(&self.state);
            self.before_at = self.at.pc;
            if let Some(out) = &mut self.out {
                out.exit_here = None;
            }
        }
        self.effect = false;
        // Looking at an array may move it: first those that are written.
        for (_, deed) in &plan.steps {
            if let Deed::Store(slice, _) = deed {
                self.own(slice.base, Element::F64);
            }
        }
        for node in &plan.nodes {
            if let Node::Slice(slice) = node {
                if self.ty(slice.base) == Ty::Any && self.guess_tuple(slice.base).is_some() {
                    self.settle(slice.base);
                }
                self.array(slice.base);
            }
        }
        let mut ready: Vec<Ready> = Vec::new();
        for (k, (nodes, deed)) in (plan.first..).zip(&plan.steps) {
            self.at = code.instructions[k];
            self.index = Some(k);
            for node in &plan.nodes[ready.len()..*nodes] {
                let found = self.prepare_node(node, &ready);
                ready.push(found);
            }
            match *deed {
                Deed::Nothing => {}
                Deed::Scalar => {
                    if !self.specialised() {
                        self.give_up();
                        return;
                    }
                }
                Deed::Store(slice, node) => self.store_elements(plan, &ready, slice, node),
                Deed::Sum(dst, node) => self.sum_elements(plan, &ready, dst, node),
                Deed::Dot(dst, a, b) => self.dot(plan, &ready, dst, a, b),
            }
            if self.ended {
                return;
            }
        }
        self.effect = true;
    }

    /// A number isn't one: the interpreter does it all.
    fn give_up(&mut self) {
        self.ended = true;
        if self.emitting() {
            let (exit, code) = self.exit_here();
            let code = self.integer(code);
            self.builder().ins().jump(exit, &[code.into()]);
        }
    }

    /// Takes what the plan has for a number as one, or leaves.
    fn planned_as_number(&mut self, register: u32) {
        if self.ty(register) == Ty::Any {
            self.assume(register, Ty::F64);
        }
    }

    fn prepare_node(&mut self, node: &Node, ready: &[Ready]) -> Ready {
        let none = Val::from_u32(0);
        match *node {
            Node::Slice(slice) => self.look_at(slice, ready),
            Node::Range(start, stop) => {
                self.planned_as_number(start);
                self.planned_as_number(stop);
                let ((first, _, _), (last, _, _)) = (self.whole_number(start), self.whole_number(stop));
                let holds = self.compare_integers(IntCC::SignedLessThanOrEqual, first, last);
                self.guard(holds);
                let count = self.ins(|b| {
                    let distance = b.ins().isub(last, first);
                    b.ins().iadd_imm_s(distance, 1)
                });
                Ready { start: first, stride: none, count }
            }
            Node::Number(register) => {
                self.planned_as_number(register);
                Ready { start: self.as_f64(register), stride: none, count: none }
            }
            Node::Binary(..) | Node::Negative(_) | Node::Magnitude(_) => {
                Ready { start: none, stride: none, count: none }
            }
        }
    }

    /// Where the elements of a slice lie. Leaves when they aren't all there.
    fn look_at(&mut self, slice: Slice, ready: &[Ready]) -> Ready {
        let base = slice.base;
        let data = match self.ty(base) {
            Ty::Array(..) => self.part(base, Part::Data),
            _ => Val::from_u32(0),
        };
        match slice.selection {
            Selection::Row(i) => {
                self.planned_as_number(i);
                let row = self.subscript(i);
                self.guard_within(base, Bound::Rows, i, row);
                let (rows, count) = (self.part(base, Part::Rows), self.part(base, Part::Columns));
                let stride = self.ins(|b| b.ins().ishl_imm_u(rows, 3));
                Ready { start: self.element_at(data, row), stride, count }
            }
            Selection::Column(j) => {
                self.planned_as_number(j);
                let column = self.subscript(j);
                self.guard_within(base, Bound::Columns, j, column);
                let rows = self.part(base, Part::Rows);
                let position = self.ins(|b| {
                    let before = b.ins().iadd_imm_s(column, -1);
                    let elements = b.ins().imul(before, rows);
                    b.ins().iadd_imm_s(elements, 1)
                });
                Ready { start: self.element_at(data, position), stride: self.integer(8), count: rows }
            }
            Selection::Run(node) => {
                self.guard_way(slice);
                let Ready { start: first, count, .. } = ready[node];
                let length = self.part(base, Part::Length);
                let one = self.integer(1);
                let positive = self.compare_integers(IntCC::SignedGreaterThanOrEqual, first, one);
                self.guard(positive);
                let last = self.ins(|b| b.ins().iadd(first, count));
                let inside = self.ins(|b| {
                    let last = b.ins().iadd_imm_s(last, -1);
                    b.ins().icmp(IntCC::SignedLessThanOrEqual, last, length)
                });
                self.guard(inside);
                Ready { start: self.element_at(data, first), stride: self.integer(8), count }
            }
            Selection::All if matches!(self.ty(base), Ty::Tuple(..)) => {
                let (start, stride, count) = self.spilled(base);
                Ready { start, stride, count }
            }
            Selection::All => {
                self.guard_way(slice);
                let count = self.part(base, Part::Length);
                Ready { start: data, stride: self.integer(8), count }
            }
        }
    }

    /// The address of an element by its number from 1.
    fn element_at(&mut self, data: Val, number: Val) -> Val {
        self.ins(|b| {
            let before = b.ins().iadd_imm_s(number, -1);
            let offset = b.ins().ishl_imm_u(before, 3);
            b.ins().iadd(data, offset)
        })
    }

    /// Leaves unless the array is a vector of the slice's direction.
    fn guard_way(&mut self, slice: Slice) {
        let part = if slice.way == Way::Row { Part::Rows } else { Part::Columns };
        let across = self.part(slice.base, part);
        let one = self.integer(1);
        let is_vector = self.compare_integers(IntCC::Equal, across, one);
        self.guard(is_vector);
    }

    /// The nodes whose elements a node is computed from.
    fn leaves(plan: &Plan, node: usize, out: &mut Vec<usize>) {
        match plan.nodes[node] {
            Node::Slice(_) | Node::Range(..) | Node::Number(_) if out.contains(&node) => {}
            Node::Slice(_) | Node::Range(..) | Node::Number(_) => out.push(node),
            Node::Binary(_, a, b) => {
                Self::leaves(plan, a, out);
                Self::leaves(plan, b, out);
            }
            Node::Negative(a) | Node::Magnitude(a) => Self::leaves(plan, a, out),
        }
    }

    /// How many elements some nodes have, which is the same for all of them, or it leaves.
    fn common_count(
        &mut self,
        plan: &Plan,
        ready: &[Ready],
        leaves: &[usize],
        first: Option<Val>,
    ) -> Option<Val> {
        let mut common = first;
        for leaf in leaves {
            if matches!(plan.nodes[*leaf], Node::Number(_)) {
                continue;
            }
            match common {
                None => common = Some(ready[*leaf].count),
                Some(count) => {
                    let same = self.compare_integers(IntCC::Equal, count, ready[*leaf].count);
                    self.guard(same);
                }
            }
        }
        common
    }

    fn store_elements(&mut self, plan: &Plan, ready: &[Ready], slice: Slice, node: usize) {
        let target = self.look_at(slice, ready);
        let mut leaves = Vec::new();
        Self::leaves(plan, node, &mut leaves);
        self.common_count(plan, ready, &leaves, Some(target.count));
        self.effect = true;
        if !self.emitting() {
            return;
        }
        // Element k of a line only depends on element k of lines in the same direction; others may overlap.
        let overlaps = leaves.iter().any(|leaf| match plan.nodes[*leaf] {
            Node::Slice(other) if other.base == slice.base => !is_aligned(slice.selection, other.selection),
            _ => false,
        });
        if overlaps {
            let room = self.scratch_room(target.count);
            let stride = self.integer(8);
            let streams = [(room, stride)];
            self.run(plan, ready, target.count, &streams, None, node, |t, at, x, _| t.put(at[0], x));
            let streams = [(room, stride), (target.start, target.stride)];
            self.copy_elements(target.count, &streams);
        } else {
            let streams = [(target.start, target.stride)];
            self.run(plan, ready, target.count, &streams, None, node, |t, at, x, _| t.put(at[0], x));
        }
    }

    fn put(&mut self, address: Val, x: Val) -> Option<Val> {
        if let Some(out) = &mut self.out {
            out.builder.ins().store(MemFlagsData::trusted(), x, address, 0);
        }
        None
    }

    /// Room for so many doubles that nobody else uses meanwhile. Leaves when there is no memory.
    fn scratch_room(&mut self, count: Val) -> Val {
        let room = self.call_seldom((abi::scratch as *const ()).addr(), &[count]);
        self.guard(room);
        room
    }

    fn copy_elements(&mut self, count: Val, streams: &[(Val, Val)]) {
        self.element_loop(count, streams, None, |t, at, _, _| {
            let x = t.ins(|b| b.ins().load(ir::F64, MemFlagsData::trusted(), at[0], 0));
            t.put(at[1], x)
        });
    }

    /// `dst = sum(node)`: by the kernel, which adds in its own order.
    fn sum_elements(&mut self, plan: &Plan, ready: &[Ready], dst: u32, node: usize) {
        let mut leaves = Vec::new();
        Self::leaves(plan, node, &mut leaves);
        let Some(count) = self.common_count(plan, ready, &leaves, None) else { return self.give_up() };
        // The sum of one number is the number.
        let one = self.integer(1);
        let several = self.compare_integers(IntCC::SignedGreaterThan, count, one);
        self.guard(several);
        let sum = if self.emitting() {
            let in_place = match plan.nodes[node] {
                Node::Slice(slice) if !matches!(slice.selection, Selection::Row(_)) => {
                    Some(ready[node].start)
                }
                _ => None,
            };
            let start = match in_place {
                Some(start) => start,
                None => {
                    let room = self.scratch_room(count);
                    let streams = [(room, self.integer(8))];
                    self.run(plan, ready, count, &streams, None, node, |t, at, x, _| t.put(at[0], x));
                    room
                }
            };
            let bits = self.call_seldom((abi::sum as *const ()).addr(), &[start, count]);
            self.ins(|b| b.ins().bitcast(ir::F64, MemFlagsData::new(), bits))
        } else {
            Val::from_u32(0)
        };
        self.set(dst, Ty::F64, sum);
    }

    /// `dst = row * column`, from 0 on in order.
    fn dot(&mut self, plan: &Plan, ready: &[Ready], dst: u32, a: usize, b: usize) {
        let mut leaves = Vec::new();
        Self::leaves(plan, a, &mut leaves);
        Self::leaves(plan, b, &mut leaves);
        let Some(count) = self.common_count(plan, ready, &leaves, None) else { return self.give_up() };
        // The product of two numbers is no sum.
        let one = self.integer(1);
        let several = self.compare_integers(IntCC::SignedGreaterThan, count, one);
        self.guard(several);
        let sum = if self.emitting() {
            let zero = self.double(0.0);
            let streams = stream_of(plan, ready, &leaves);
            let sum = self.element_loop(count, &streams, Some(zero), |t, at, k, sum| {
                let (x, y) =
                    (t.value(plan, ready, &leaves, at, k, a), t.value(plan, ready, &leaves, at, k, b));
                sum.map(|sum| {
                    t.ins(|b| {
                        let term = b.ins().fmul(x, y);
                        b.ins().fadd(sum, term)
                    })
                })
            });
            sum.unwrap_or(zero)
        } else {
            Val::from_u32(0)
        };
        self.set(dst, Ty::F64, sum);
    }

    /// Computes a node's elements one after the other, and has something done with each: it is given the addresses that
    /// walk along, the element, and what was given back last.
    #[expect(clippy::too_many_arguments, reason = "a loop's parts, each used once")]
    fn run(
        &mut self,
        plan: &Plan,
        ready: &[Ready],
        count: Val,
        streams: &[(Val, Val)],
        first: Option<Val>,
        node: usize,
        mut each: impl FnMut(&mut Self, &[Val], Val, Option<Val>) -> Option<Val>,
    ) -> Option<Val> {
        let mut leaves = Vec::new();
        Self::leaves(plan, node, &mut leaves);
        let mut all = stream_of(plan, ready, &leaves);
        let own = all.len();
        all.extend(streams);
        self.element_loop(count, &all, first, |t, at, k, last| {
            let x = t.value(plan, ready, &leaves, at, k, node);
            each(t, &at[own..], x, last)
        })
    }

    /// An element of a node in a loop over `k`, where the slices among the leaves have walked to these addresses.
    fn value(
        &mut self,
        plan: &Plan,
        ready: &[Ready],
        leaves: &[usize],
        at: &[Val],
        k: Val,
        node: usize,
    ) -> Val {
        match plan.nodes[node] {
            Node::Number(_) => ready[node].start,
            Node::Range(..) => self.ins(|b| {
                let number = b.ins().iadd(ready[node].start, k);
                b.ins().fcvt_from_sint(ir::F64, number)
            }),
            Node::Slice(_) => {
                let slices = leaves.iter().filter(|leaf| matches!(plan.nodes[**leaf], Node::Slice(_)));
                let place = slices.zip(at).find(|(leaf, _)| **leaf == node).map(|(_, address)| *address);
                let Some(address) = place else { unreachable!("every slice of a node walks along") };
                self.ins(|b| b.ins().load(ir::F64, MemFlagsData::trusted(), address, 0))
            }
            Node::Negative(a) => {
                let x = self.value(plan, ready, leaves, at, k, a);
                self.ins(|b| b.ins().fneg(x))
            }
            Node::Magnitude(a) => {
                let x = self.value(plan, ready, leaves, at, k, a);
                self.ins(|b| b.ins().fabs(x))
            }
            Node::Binary(op, a, b) => {
                let (x, y) =
                    (self.value(plan, ready, leaves, at, k, a), self.value(plan, ready, leaves, at, k, b));
                self.ins(|f| match op {
                    Operator::Add => f.ins().fadd(x, y),
                    Operator::Subtract => f.ins().fsub(x, y),
                    Operator::Multiply => f.ins().fmul(x, y),
                    Operator::Divide => f.ins().fdiv(x, y),
                })
            }
        }
    }

    /// A loop of `count` rounds in which addresses walk along by their strides. `each` makes a round of these, the number
    /// of the round, and what the last one gave; gives what the last of all gave.
    fn element_loop(
        &mut self,
        count: Val,
        streams: &[(Val, Val)],
        first: Option<Val>,
        mut each: impl FnMut(&mut Self, &[Val], Val, Option<Val>) -> Option<Val>,
    ) -> Option<Val> {
        let (head, done) = (self.builder().create_block(), self.builder().create_block());
        let k = self.builder().append_block_param(head, ir::I64);
        let at: Vec<Val> = streams.iter().map(|_| self.builder().append_block_param(head, ir::I64)).collect();
        let last = first.map(|_| self.builder().append_block_param(head, ir::F64));
        let result = first.map(|_| self.builder().append_block_param(done, ir::F64));
        let zero = self.integer(0);
        let mut enter: Vec<BlockArg> = vec![zero.into()];
        enter.extend(streams.iter().map(|(start, _)| BlockArg::from(*start)));
        enter.extend(first.map(BlockArg::from));
        let leave: Vec<BlockArg> = first.map(BlockArg::from).into_iter().collect();
        let runs = self.compare_integers(IntCC::SignedGreaterThan, count, zero);
        self.builder().ins().brif(runs, head, &enter, done, &leave);
        self.builder().switch_to_block(head);
        let given = each(self, &at, k, last);
        let next = self.ins(|b| b.ins().iadd_imm_s(k, 1));
        let mut again: Vec<BlockArg> = vec![next.into()];
        for (address, (_, stride)) in at.iter().zip(streams) {
            let moved = self.ins(|b| b.ins().iadd(*address, *stride));
            again.push(moved.into());
        }
        again.extend(given.map(BlockArg::from));
        let leave: Vec<BlockArg> = given.map(BlockArg::from).into_iter().collect();
        let runs = self.compare_integers(IntCC::SignedLessThan, next, count);
        self.builder().ins().brif(runs, head, &again, done, &leave);
        self.builder().seal_block(head);
        self.continue_in(done);
        result
    }
}

/// Where the slices among some nodes begin, and how far their elements are from each other.
fn stream_of(plan: &Plan, ready: &[Ready], leaves: &[usize]) -> Vec<(Val, Val)> {
    let slices = leaves.iter().filter(|leaf| matches!(plan.nodes[**leaf], Node::Slice(_)));
    slices.map(|leaf| (ready[*leaf].start, ready[*leaf].stride)).collect()
}

/// True when elements of two slices of an array are the same only where their numbers are.
fn is_aligned(a: Selection, b: Selection) -> bool {
    matches!(
        (a, b),
        (Selection::Row(_), Selection::Row(_))
            | (Selection::Column(_), Selection::Column(_))
            | (Selection::All, Selection::All)
    )
}
