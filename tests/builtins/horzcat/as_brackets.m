% horzcat joins side by side.
%@ source: octave-cli 7.3
assert(isequal(horzcat([1;2],[3;4]),[1 3;2 4]) && isequal(horzcat(),[]))
