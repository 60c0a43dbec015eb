% Callbacks that return nothing run when no output is asked for.
%@ source: language.md 7.12
cellfun(@disp, {'a', 'b'})
%| a
%| b
arrayfun(@(k) fprintf('%d;', k), 1:3);
%| 1;2;3;
fprintf('\n');
structfun(@(v) disp(v), struct('x', 'one', 'y', 'two'))
%| one
%| two
