% The task runs at clear, overwrite, function end and error.
%@ source: language.md 6.13
c = onCleanup(@() disp('cleared')); clear c
%| cleared
leave();
%| in
%| out
try, fails(), catch e, disp(e.message), end
%| out
%| stop
function leave()
  c = onCleanup(@() disp('out'));
  disp('in')
end
function fails()
  c = onCleanup(@() disp('out'));
  error('stop')
end
