//! Which method translates an instruction.

use runmat_vm::bytecode::ops::{BORROW, Op};

use super::tuples::Each;
use super::{Relation, Translator};

impl Translator<'_> {
    /// Translates the instruction when its operands are of known types. Nothing has been emitted when it isn't.
    pub(super) fn specialised(&mut self) -> bool {
        match self.at.op {
            Op::LoadConst { dst, k } => self.load_const(dst.0, k.0),
            Op::Copy { dst, src } => self.copy(dst.0, src.0),
            Op::Take { dst, src } => self.take(dst.0, src.0),
            Op::Borrow { dst, src } => self.borrow(dst.0, src.0),
            Op::Resolve { dst, src } => self.resolve(dst.0, src.0),
            Op::Clear { dst } => self.clear(dst.0),
            Op::Add { dst, a, b, .. } => {
                self.add(dst.0, a.0, b.0)
                    || self.complex_add(dst.0, a.0, b.0)
                    || self.each(Each::Add, dst.0, a.0, b.0)
            }
            Op::Sub { dst, a, b, .. } => {
                self.subtract(dst.0, a.0, b.0)
                    || self.complex_subtract(dst.0, a.0, b.0)
                    || self.each(Each::Subtract, dst.0, a.0, b.0)
            }
            Op::Times { dst, a, b, .. } => {
                self.multiply(dst.0, a.0, b.0)
                    || self.complex_multiply(dst.0, a.0, b.0)
                    || self.each(Each::Multiply, dst.0, a.0, b.0)
            }
            Op::Mtimes { dst, a, b, .. } => {
                self.multiply(dst.0, a.0, b.0)
                    || self.complex_multiply(dst.0, a.0, b.0)
                    || self.tuple_times(dst.0, a.0, b.0)
            }
            Op::Rdivide { dst, a, b, .. } => {
                self.divide(dst.0, a.0, b.0)
                    || self.complex_divide(dst.0, a.0, b.0)
                    || self.each(Each::Divide, dst.0, a.0, b.0)
            }
            Op::Mrdivide { dst, a, b, .. } => {
                self.divide(dst.0, a.0, b.0)
                    || self.complex_divide(dst.0, a.0, b.0)
                    || self.tuple_divide(dst.0, a.0, b.0)
            }
            Op::Ldivide { dst, a, b, .. } | Op::Mldivide { dst, a, b, .. } => self.divide(dst.0, b.0, a.0),
            Op::Power { dst, a, b, .. } | Op::Mpower { dst, a, b, .. } => self.power(dst.0, a.0, b.0),
            Op::Eq { dst, a, b, .. } => self.comparison(dst.0, a.0, b.0, Relation::Equal),
            Op::Ne { dst, a, b, .. } => self.comparison(dst.0, a.0, b.0, Relation::NotEqual),
            Op::Lt { dst, a, b, .. } => self.comparison(dst.0, a.0, b.0, Relation::Less),
            Op::Le { dst, a, b, .. } => self.comparison(dst.0, a.0, b.0, Relation::LessOrEqual),
            Op::Gt { dst, a, b, .. } => self.comparison(dst.0, b.0, a.0, Relation::Less),
            Op::Ge { dst, a, b, .. } => self.comparison(dst.0, b.0, a.0, Relation::LessOrEqual),
            Op::And { dst, a, b, .. } => self.logic(dst.0, a.0, b.0, true),
            Op::Or { dst, a, b, .. } => self.logic(dst.0, a.0, b.0, false),
            Op::Not { dst, a, .. } => self.not(dst.0, a.0),
            Op::Neg { dst, a, .. } => {
                self.negate(dst.0, a.0) || self.complex_negate(dst.0, a.0) || self.tuple_negate(dst.0, a.0)
            }
            Op::Plus { dst, a, .. } => self.same_number(dst.0, a.0),
            Op::Ctranspose { dst, a, .. } | Op::Transpose { dst, a, .. } => {
                self.same_number(dst.0, a.0) || self.tuple_transpose(dst.0, a.0)
            }
            Op::Matrix { dst, rows, elements, spread } if spread.0 == 0 => {
                self.matrix(dst.0, rows.0, (elements.first, elements.count))
            }
            Op::Truth { dst, a } => self.truth(dst.0, a.0),
            _ => self.specialised_control(),
        }
    }

    pub(super) fn specialised_control(&mut self) -> bool {
        match self.at.op {
            Op::Jump { target } => self.jump(target.0),
            Op::Repeat { target } => self.repeat(target.0),
            Op::JumpIf { cond, target, operand } => self.jump_on(cond.0, target.0, operand.0, true),
            Op::JumpUnless { cond, target, operand } => self.jump_on(cond.0, target.0, operand.0, false),
            Op::JumpUnlessLt { a, b, target, .. } => self.compare_jump(a.0, b.0, Relation::Less, target.0),
            Op::JumpUnlessLe { a, b, target, .. } => {
                self.compare_jump(a.0, b.0, Relation::LessOrEqual, target.0)
            }
            Op::JumpUnlessGt { a, b, target, .. } => self.compare_jump(b.0, a.0, Relation::Less, target.0),
            Op::JumpUnlessGe { a, b, target, .. } => {
                self.compare_jump(b.0, a.0, Relation::LessOrEqual, target.0)
            }
            Op::JumpUnlessEq { a, b, target, .. } => self.compare_jump(a.0, b.0, Relation::Equal, target.0),
            Op::JumpUnlessNe { a, b, target, .. } => {
                self.compare_jump(a.0, b.0, Relation::NotEqual, target.0)
            }
            Op::JumpUndefined { src, target } => self.jump_undefined(src.0, target.0),
            Op::FindCase { dst, subject, table } => self.find_case(dst.0, subject.0, table.0),
            Op::CheckSwitch { subject } => self.check_switch(subject.0),
            Op::JumpUnlessCase { subject, case, target } => {
                self.jump_unless_case(subject.0, case.0, target.0)
            }
            Op::ForRange { state, start, step, stop, var, exit } => {
                self.for_range(state.first, [start.0, step.0, stop.0], var.0, exit.0)
            }
            Op::ForRangeNext { state, var, body } => self.for_range_next(state.0, var.0, body.0),
            Op::Index1 { dst, base, i, .. } => {
                self.item(dst.0, base.0, &[i.0])
                    || self.index1(dst.0, base.0, i.0)
                    || self.call_handle(base.0, (dst.0, 1), &[i.0])
            }
            Op::Index2 { dst, base, i, j, .. } => {
                self.item(dst.0, base.0, &[i.0, j.0])
                    || self.index2(dst.0, base.0, i.0, j.0)
                    || self.call_handle(base.0, (dst.0, 1), &[i.0, j.0])
            }
            Op::Index { outs, base, args, spread } if spread.0 == 0 && outs.count == 1 => {
                let registers: Vec<u32> = (args.first..args.first + args.count).collect();
                self.index3(outs.first, base.0, &registers)
                    || self.call_handle(base.0, (outs.first, 1), &registers)
            }
            Op::LoadCell { dst, cell } => self.load_variable(dst.0, cell.0),
            Op::StoreCell { cell, src } => self.store_variable(cell.0, src.0),
            Op::TailIndex { base, args, dst, spread }
                if spread.0 == 0 && self.request.arguments.is_some() =>
            {
                let registers: Vec<u32> = (args.first..args.first + args.count).collect();
                self.call_handle(base.0, (dst.0, 1), &registers)
            }
            Op::Field { dst, base, mode, .. } => self.field(dst.0, base.0, mode == BORROW),
            Op::StoreField { base, src, .. } => self.store_field(base.0, src.0),
            Op::Store { base, path, args, src } => self.store_path(base.0, path.0, args.first, src.0),
            Op::IndexField { dst, base, i, name, mode } => {
                self.index_field(dst.0, base.0, i.0, name.0, mode == BORROW)
            }
            Op::StoreIndexField { base, i, name, src, .. } => {
                self.store_index_field(base.0, i.0, name.0, src.0)
            }
            Op::Brace1 { dst, base, i, mode } => self.brace1(dst.0, base.0, i.0, mode == BORROW),
            Op::StoreBrace1 { base, i, src } => self.store_brace1(base.0, i.0, src.0),
            Op::Store1 { base, i, src, .. } => {
                self.set_item(base.0, &[i.0], src.0) || self.store1(base.0, i.0, src.0)
            }
            Op::Store2 { base, i, j, src, .. } => {
                self.set_item(base.0, &[i.0, j.0], src.0) || self.store2(base.0, i.0, j.0, src.0)
            }
            Op::EndOf { dst, base, position, count } => {
                self.tuple_end(dst.0, base.0, position.0, count.0)
                    || self.end_of(dst.0, base.0, position.0, count.0)
            }
            Op::Call { outs, call, args, site } if outs.count <= 2 => {
                self.call((outs.first, outs.count), call.0, (args.first, args.count), site.0)
            }
            Op::TailCall { call, args, dst, site } if self.request.arguments.is_some() => {
                self.call((dst.0, 1), call.0, (args.first, args.count), site.0)
            }
            Op::Ret {} if self.request.arguments.is_some() => self.return_outputs(),
            Op::RetValue { src } if self.request.arguments.is_some() => self.return_value(src.0),
            Op::Nargin { dst } if self.request.arguments.is_some() => self.count_of(dst.0, true),
            Op::Nargout { dst } if self.request.arguments.is_some() => self.count_of(dst.0, false),
            _ => false,
        }
    }
}
