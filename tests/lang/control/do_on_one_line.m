% In Octave's dialect do is reserved: its body may begin on its line.
%@ compat: octave
%@ source: octave-cli 7.3
x = 3;
do x--; until x < 1
assert (x == 0)
unwind_protect x = 5; unwind_protect_cleanup x = 6; end_unwind_protect
assert (x == 6)
