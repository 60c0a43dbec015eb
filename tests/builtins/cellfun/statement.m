% In a statement a function without results is called all the same.
%@ source: docs cellfun
cellfun(@(x) fprintf('%d\n', x), {1, 2});
%| 1
%| 2
cellfun(@disp, {'a', 'b'})
%| a
%| b
