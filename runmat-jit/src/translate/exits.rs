//! Ways out of compiled code: what the frame lacks is written back, and the interpreter goes on.

use std::rc::Rc;

use cranelift_codegen::ir::{Block, InstBuilder, Value as Val, types as ir};

use runmat_vm::program::Proto;

use super::Translator;
use super::fields::FieldPlace;
use crate::types::{State, Ty};

/// Why compiled code was left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ExitKind {
    /// The region ends there.
    Leave,
    /// A guess was wrong, or something rare came up.
    Guard,
    /// A function without a frame, called from there, has left.
    Called,
    /// The interpreter ran the instruction, and says how that ended.
    Stepped,
}

/// A call of a function without a frame that was on its way when compiled code was left: what its frame would have been.
pub(crate) struct CallInfo {
    pub(crate) proto: Rc<Proto>,
    /// Its first register, counted from the caller's.
    pub(crate) offset: usize,
    /// Where its first result goes in the caller.
    pub(crate) result: u32,
    pub(crate) n_out: u32,
    pub(crate) n_in: u32,
    /// Parameters (by bit) whose value the caller owns.
    pub(crate) borrowed: u64,
    pub(crate) site: Option<u32>,
}

/// A way out.
pub(crate) struct Exit {
    /// Where the interpreter goes on.
    pub(crate) pc: u32,
    pub(crate) kind: ExitKind,
    /// Registers whose slots hold what machine registers held, not yet values.
    pub(crate) raw: Vec<(u32, Ty)>,
    /// Fields of structs of which that is so.
    pub(crate) raw_fields: Vec<(FieldPlace, Ty)>,
    /// The call that was on its way.
    pub(crate) call: Option<CallInfo>,
}

impl Translator<'_> {
    pub(super) fn new_exit(&mut self, pc: u32, kind: ExitKind) -> u32 {
        self.exits.push(Exit { pc, kind, raw: Vec::new(), raw_fields: Vec::new(), call: None });
        self.first_exit + self.exits.len() as u32 - 1
    }

    fn exit(&mut self, id: u32) -> &mut Exit {
        &mut self.exits[(id - self.first_exit) as usize]
    }

    /// Says which call was on its way.
    pub(super) fn set_call(&mut self, id: u32, info: CallInfo) {
        self.exit(id).call = Some(info);
    }

    /// The block that leaves at the last place from which the interpreter can go on, and the code to give it: which exit
    /// it is, and what is learnt from it.
    pub(super) fn exit_here(&mut self) -> (Block, i64) {
        let (block, id) = match self.output().exit_here {
            Some(known) => known,
            None => {
                let id = self.new_exit(self.before_at, ExitKind::Guard);
                let state = self.before.clone();
                let out = self.output();
                let block = out.builder.create_block();
                out.builder.append_block_param(block, ir::I64);
                out.builder.set_cold_block(block);
                out.pending.push((block, state, id));
                out.exit_here = Some((block, id));
                (block, id)
            }
        };
        let lesson = if self.lesson == 0 { self.at.pc } else { self.lesson };
        (block, (u64::from(lesson) << 32 | u64::from(id)) as i64)
    }

    /// The block to which a guard of the current instruction leads. What it gives is made there: off the way.
    pub(super) fn way_out(&mut self) -> Block {
        let (exit, code) = self.exit_here();
        let out = self.output();
        if let Some((_, known)) = out.exits_here.iter().find(|(known, _)| *known == code) {
            return *known;
        }
        let way = out.builder.create_block();
        out.builder.set_cold_block(way);
        out.exits_here.push((code, way));
        out.open.push((way, exit, code));
        way
    }

    /// Leaves from here to go on at `pc`.
    pub(super) fn leave(&mut self, pc: u32, kind: ExitKind) {
        if !self.emitting() {
            return;
        }
        let id = self.new_exit(pc, kind);
        let state = self.state.clone();
        let lesson = if self.lesson == 0 { self.at.pc } else { self.lesson };
        let code = self.integer((u64::from(lesson) << 32 | u64::from(id)) as i64);
        self.leave_by(id, &state, code);
    }

    /// The code of all exits that guards lead to.
    pub(super) fn finish_exits(&mut self) {
        for (way, exit, code) in std::mem::take(&mut self.output().open) {
            self.continue_in(way);
            let code = self.integer(code);
            self.builder().ins().jump(exit, &[code.into()]);
        }
        for (block, state, id) in std::mem::take(&mut self.output().pending) {
            self.continue_in(block);
            let code = self.builder().block_params(block)[0];
            self.leave_by(id, &state, code);
        }
    }

    /// Gives the frame what it lacks of a state, as it is held, and leaves.
    pub(super) fn leave_by(&mut self, id: u32, state: &State, code: Val) {
        let pc = self.exit(id).pc;
        let Some(index) = self.request.code.index(pc) else { return };
        let frameless = self.request.arguments.is_some();
        let (mut raw, mut raw_fields) = (Vec::new(), Vec::new());
        for register in 0..state.types.len() as u32 {
            let k = register as usize;
            if let Some(field) = self.field_place(register) {
                let missing = state.types[k].is_unboxed() && !state.synced[k];
                if missing && is_object(state.types[k]) {
                    self.store_boxed(register, state.types[k]);
                } else if missing {
                    self.store_raw(register, state.types[k]);
                    raw_fields.push((field, state.types[k]));
                }
                continue;
            }
            let wanted = self.is_kept(register, index);
            if let (true, Ty::Round(_)) = (wanted && !state.synced[k], state.types[k]) {
                raw.push((register, state.types[k]));
            } else if wanted && is_object(state.types[k]) && !state.synced[k] {
                self.store_boxed(register, state.types[k]);
            } else if wanted && state.types[k].is_unboxed() && !state.synced[k] {
                if !state.raw.contains(&register) {
                    self.store_raw(register, state.types[k]);
                }
                raw.push((register, state.types[k]));
            } else if frameless
                && self.is_variable(register)
                && !matches!(state.types[k], Ty::Any | Ty::Handle(..))
            {
                raw.push((register, Ty::Undefined));
            }
        }
        let exit = self.exit(id);
        (exit.raw, exit.raw_fields) = (raw, raw_fields);
        if frameless {
            self.leave_without_frame(code);
            return;
        }
        self.builder().ins().return_(&[code]);
    }

    /// The interpreter's part of an instruction has ended other than by going on: an error, or variables have changed.
    pub(super) fn leave_stepped(&mut self) {
        let id = self.new_exit(self.at.pc, ExitKind::Stepped);
        let state = self.state.clone();
        let code = self.integer(i64::from(id));
        self.leave_by(id, &state, code);
    }
}

/// True for what machine registers hold of which the value is an object.
fn is_object(ty: Ty) -> bool {
    ty.is_object() || matches!(ty, Ty::Tuple(..))
}
