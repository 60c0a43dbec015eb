% cross is perpendicular to both.
%@ source: octave-cli 7.3
assert(isequal(cross([1 0 0],[0 1 0]),[0 0 1]) && isequal(cross([1;2;3],[4;5;6]),[-3;6;-3]))
