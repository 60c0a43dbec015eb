% A cleanup that fails while return leaves its block runs once, and its error isn't caught by what return has left.
%@ source: octave-cli 7.3 for the first and the loop, where it goes on; documentation of unwind_protect
%@ compat: octave
1;
function leaves ()
  unwind_protect
    return
  unwind_protect_cleanup
    disp ("cleanup");
    error ("first");
  end_unwind_protect
end
function leaves_try ()
  unwind_protect
    try
      return
    catch
      disp ("not here");
    end
  unwind_protect_cleanup
    disp ("cleanup");
    error ("second");
  end_unwind_protect
end
function leaves_two ()
  unwind_protect
    unwind_protect
      return
    unwind_protect_cleanup
      disp ("inner");
      error ("third");
    end_unwind_protect
  unwind_protect_cleanup
    disp ("outer");
  end_unwind_protect
end
function y = leaves_loop ()
  y = 0;
  for k = 1:3
    unwind_protect
      if k == 2, continue, end
      if k == 3, break, end
      y += 1;
    unwind_protect_cleanup
      y += 10;
    end_unwind_protect
  end
end
try, leaves (); catch e, disp (e.message); end
try, leaves_try (); catch e, disp (e.message); end
try, leaves_two (); catch e, disp (e.message); end
disp (leaves_loop ())
%| cleanup
%| first
%| cleanup
%| second
%| inner
%| outer
%| third
%| 31
