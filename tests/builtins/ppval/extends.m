% The outer pieces go on beyond the breaks, and only a pp form has values.
%@ source: octave-cli 7.3
%@ compat: octave
disp(ppval(mkpp([0 1 2], [1 2; 3 4]), [-1 3]))
%|     1   10
ppval(1, 2)
%@ error: (empty) "ppval: first argument must be a pp-form structure"
