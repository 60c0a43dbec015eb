//! The limit of steps that a host may set: rounds of loops and calls of functions.
//!
//! The interpreter counts them anyway, down to the next look of the tier. When a session has a limit, what has been counted
//! down is taken off the steps that are left at every look, and the countdown never goes beyond them. Compiled code takes
//! its steps off one by one, and leaves when there are none left: the next look of the interpreter raises the error.

use std::mem::offset_of;

use runmat_runtime::error::Error;

use crate::vm::Vm;

/// Steps that the tasks of cleanups may make after the limit has been reached.
const LAST_STEPS: i64 = 4096;

impl Vm {
    /// Offset of the number of steps left in the machine, a signed integer of 64 bits.
    pub const STEPS_OFFSET: usize = offset_of!(Vm, steps_left);

    /// Whether there is a limit.
    pub fn limits_steps(&self) -> bool {
        self.options.step_limit.is_some()
    }

    /// A run begins: it may make all steps again.
    pub fn begin_run(&mut self) {
        let Some(limit) = self.options.step_limit else { return };
        self.steps_left = i64::try_from(limit).unwrap_or(i64::MAX);
        self.last_steps = LAST_STEPS;
        self.counted = self.heat;
        self.set_heat(self.heat);
    }

    /// Counts down from `n` to the next look, or from the steps that are left.
    pub(crate) fn set_heat(&mut self, n: u32) {
        if !self.limits_steps() {
            self.heat = n;
            return;
        }
        self.take_steps();
        // With none left the next step is one too many.
        let most = self.steps_left.saturating_add(1).clamp(1, i64::from(u32::MAX));
        self.heat = n.min(most as u32);
        self.counted = self.heat;
    }

    /// Takes off the steps that have been counted down.
    fn take_steps(&mut self) {
        self.steps_left -= i64::from(self.counted - self.heat);
        self.counted = self.heat;
    }

    /// At a look.
    ///
    /// # Errors
    /// There were more steps than are allowed.
    pub(crate) fn check_steps(&mut self) -> Result<(), Error> {
        if !self.limits_steps() {
            return Ok(());
        }
        self.take_steps();
        if self.steps_left >= 0 { Ok(()) } else { self.out_of_steps() }
    }

    /// A call that the countdown has missed.
    ///
    /// # Errors
    /// There were more steps than are allowed.
    #[cold]
    pub(crate) fn count_call(&mut self) -> Result<(), Error> {
        self.steps_left -= 1;
        self.check_steps()
    }

    #[cold]
    fn out_of_steps(&mut self) -> Result<(), Error> {
        // Only once: a task may make cleanups of its own.
        self.steps_left = std::mem::take(&mut self.last_steps);
        self.set_heat(self.period);
        Err(Error::step_limit(self.options.step_limit.unwrap_or(0)))
    }
}
