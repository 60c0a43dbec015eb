% A function of scalars is called directly, and leaves through its caller.
function y = half(x)
    y = x / 2;
end
s = half(1);
for k = 1:50
    s = s + half(s);
end
%| eval:7 (7)
%| function u0:0(i64, i64, i64, f64) -> i64, f64 system_v {
%|     ss0 = explicit_slot 128, align = 8
%|     ss1 = explicit_slot 40, align = 8
%|     sig0 = (i64, i64, i64, f64) -> i64, f64 system_v
%|     fn0 = colocated u0:0 sig0
%|
%| block0(v0: i64, v1: i64, v2: i64, v3: f64):
%|     v4 = iconst.i64 2
%|     jump block1
%|
%| block1:
%|     v5 = f64const 0x1.0000000000000p-1
%|     v6 = fmul.f64 v3, v5  ; v5 = 0x1.0000000000000p-1
%|     v7 = iconst.i64 0
%|     return v7, v6  ; v7 = 0
%| }
%| function u0:0(i64, i64, i64, i64) -> i64 system_v {
%|     ss0 = explicit_slot 128, align = 8
%|     ss1 = explicit_slot 40, align = 8
%|     ss2 = explicit_slot 128, align = 8
%|     ss3 = explicit_slot 40, align = 8
%|     sig0 = (i64, i64, i64, f64) -> i64, f64 system_v
%|     sig1 = (i64, i64, i64, f64) -> i64, f64 system_v
%|     fn0 = colocated u0:0 sig0
%|     fn1 = colocated u0:0 sig1
%|
%| block0(v0: i64, v1: i64, v2: i64, v3: i64):
%|     v4 = iconst.i64 1
%|     v5 = iconst.i64 50
%|     v6 = load.f64 notrap aligned readonly can_move v2
%|     v7 = load.i64 notrap aligned readonly can_move v2+8
%|     v8 = load.i64 notrap aligned readonly can_move v2+16
%|     v9 = load.i64 notrap aligned readonly can_move v2+24
%|     v10 = load.i64 notrap aligned readonly can_move v2+32
%|     v11 = iconst.i64 1
%|     v12 = iconst.i64 1
%|     v13 = iconst.i64 -1
%|     v14 = iadd v8, v13  ; v13 = -1
%|     v15 = imul v14, v12  ; v12 = 1
%|     v16 = iadd v11, v15  ; v11 = 1
%|     v17 = iconst.i64 1
%|     v18 = isub v7, v17  ; v17 = 1
%|     v19 = iconst.i64 1
%|     v20 = iconst.i64 4096
%|     v21 = imul v19, v20  ; v19 = 1, v20 = 4096
%|     v22 = iadd v7, v21
%|     v23 = icmp slt v16, v22
%|     v24 = select v23, v16, v22
%|     store notrap aligned v8, v1+40
%|     v25 = iconst.i64 1
%|     store notrap aligned v25, v1+48  ; v25 = 1
%|     v26 = iconst.i64 1
%|     store notrap aligned v26, v1+56  ; v26 = 1
%|     jump block1
%|
%| block1:
%|     jump block2(v18, v6, v24)
%|
%| block2(v27: i64, v30: f64, v40: i64):
%|     v28 = iconst.i64 1
%|     v29 = iadd v27, v28  ; v28 = 1
%|     v32 = iconst.i64 80
%|     v33 = iadd.i64 v31, v32  ; v32 = 80
%|     v34 = iconst.i64 -1
%|     v35 = iadd.i64 v3, v34  ; v34 = -1
%|     jump block12
%|
%| block12:
%|     v63 = iconst.i64 2
%|     jump block13
%|
%| block13:
%|     v64 = f64const 0x1.0000000000000p-1
%|     v65 = fmul.f64 v30, v64  ; v64 = 0x1.0000000000000p-1
%|     v66 = iconst.i64 0
%|     jump block14(v66, v65)  ; v66 = 0
%|
%| block14(v61: i64, v62: f64):
%|     brif v36, block4, block3
%|
%| block4 cold:
%|     v38 = iconst.i64 0
%|     store.f64 notrap aligned v30, v31
%|     store.i64 notrap aligned v29, v31+8
%|     return v38  ; v38 = 0
%|
%| block3:
%|     v39 = fadd.f64 v30, v37
%|     v41 = icmp.i64 slt v29, v40
%|     v42 = icmp.i64 sge v29, v40
%|     v43 = iconst.i64 1
%|     v44 = iadd.i64 v29, v43  ; v43 = 1
%|     brif v42, block6, block2(v29, v39, v40)
%|
%| block6:
%|     v45 = iconst.i64 address
%|     v46 = load.i8 notrap aligned v45  ; v45 = address
%|     brif v46, block8, block9
%|
%| block9:
%|     v49 = icmp.i64 slt v40, v48
%|     v50 = icmp.i64 sge v40, v48
%|     v51 = iconst.i64 1
%|     v52 = iconst.i64 4096
%|     v53 = imul v51, v52  ; v51 = 1, v52 = 4096
%|     v54 = iadd.i64 v40, v53
%|     v55 = icmp.i64 slt v48, v54
%|     v56 = select.i64 v55, v48, v54
%|     v57 = iconst.i64 1
%|     v58 = iadd.i64 v40, v57  ; v57 = 1
%|     brif v50, block11, block2(v40, v39, v56)
%|
%| block11:
%|     v59 = iconst.i64 address
%|     store.f64 notrap aligned v39, v31
%|     store.i64 notrap aligned v48, v31+8
%|     return v59  ; v59 = address
%|
%| block8 cold:
%|     v60 = iconst.i64 address
%|     jump block7(v60)  ; v60 = address
%|
%| block7(v47: i64) cold:
%|     store.f64 notrap aligned v39, v31
%|     store.i64 notrap aligned v40, v31+8
%|     return v47
%| }
%|
