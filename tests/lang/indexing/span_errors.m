% A span that isn't there is an error, and the variable keeps its value.
%@ source: docs matrix-indexing
1;
function spans(x, ends)
  part = 'kept';
  for k = 1:numel(ends)
    try
      part = x(ends{k}(1):ends{k}(2));
    catch e
      disp(e.identifier)
    end
  end
  disp(part)
end
spans('abc', {[2 4], [0 2], [1.5 2.5], [-1 1], [1 Inf]})
spans(1:3, {[2 4]})
spans({1, 2}, {[2 3]})
%| MATLAB:badsubscript
%| MATLAB:badsubscript
%| MATLAB:badsubscript
%| MATLAB:badsubscript
%| MATLAB:pmaxsize
%| kept
%| MATLAB:badsubscript
%| kept
%| MATLAB:badsubscript
%| kept
