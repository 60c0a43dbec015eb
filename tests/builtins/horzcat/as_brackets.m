% horzcat joins side by side.
%@ source: MATLAB documentation
assert(isequal(horzcat([1;2],[3;4]),[1 3;2 4]) && isequal(horzcat(),[]))
