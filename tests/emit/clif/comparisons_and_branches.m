% Comparisons of numbers, short circuits and branches.
n = 0; t = 2.5;
for k = 1:50
    if k > 10 && t ~= 3 || mod(k, 4) == 1
        n = n + 1;
    end
end
%| eval:4 (5)
%| function u0:0(i64, i64, i64, i64) -> i64 system_v {
%|     ss0 = explicit_slot 128, align = 8
%|     ss1 = explicit_slot 40, align = 8
%|
%| block0(v0: i64, v1: i64, v2: i64, v3: i64):
%|     v4 = iconst.i64 0
%|     v5 = f64const 0x1.4000000000000p1
%|     v6 = iconst.i64 1
%|     v7 = iconst.i64 50
%|     v8 = iconst.i64 10
%|     v9 = iconst.i64 3
%|     v10 = iconst.i64 4
%|     v11 = load.f64 notrap aligned readonly can_move v2
%|     v12 = load.f64 notrap aligned readonly can_move v2+8
%|     v13 = load.i64 notrap aligned readonly can_move v2+16
%|     v14 = load.i64 notrap aligned readonly can_move v2+24
%|     v15 = load.i64 notrap aligned readonly can_move v2+32
%|     v16 = load.i64 notrap aligned readonly can_move v2+40
%|     v17 = iconst.i64 1
%|     v18 = iconst.i64 1
%|     v19 = iconst.i64 -1
%|     v20 = iadd v14, v19  ; v19 = -1
%|     v21 = imul v20, v18  ; v18 = 1
%|     v22 = iadd v17, v21  ; v17 = 1
%|     v23 = iconst.i64 1
%|     v24 = isub v13, v23  ; v23 = 1
%|     v25 = iconst.i64 1
%|     v26 = iconst.i64 4096
%|     v27 = imul v25, v26  ; v25 = 1, v26 = 4096
%|     v28 = iadd v13, v27
%|     v29 = icmp slt v22, v28
%|     v30 = select v29, v22, v28
%|     store notrap aligned v14, v1+88
%|     v31 = iconst.i64 1
%|     store notrap aligned v31, v1+96  ; v31 = 1
%|     v32 = iconst.i64 1
%|     store notrap aligned v32, v1+104  ; v32 = 1
%|     jump block1
%|
%| block1:
%|     jump block2(v24, v11, v30)
%|
%| block2(v33: i64, v55: f64, v60: i64):
%|     v34 = iconst.i64 1
%|     v35 = iadd v33, v34  ; v34 = 1
%|     v36 = iconst.i64 10
%|     v37 = icmp slt v36, v35  ; v36 = 10
%|     v38 = icmp sge v36, v35  ; v36 = 10
%|     brif v38, block4, block5
%|
%| block4:
%|     jump block6(v37)
%|
%| block5:
%|     v40 = f64const 0x1.8000000000000p1
%|     v41 = fcmp.f64 ne v39, v40  ; v40 = 0x1.8000000000000p1
%|     jump block6(v41)
%|
%| block6(v42: i8):
%|     v43 = iconst.i8 0
%|     v44 = icmp eq v42, v43  ; v43 = 0
%|     brif v44, block10, block9
%|
%| block10:
%|     v48 = iconst.i64 3
%|     v49 = band.i64 v35, v48  ; v48 = 3
%|     v50 = iconst.i64 1
%|     v51 = icmp eq v49, v50  ; v50 = 1
%|     v52 = icmp ne v49, v50  ; v50 = 1
%|     brif v52, block12, block9
%|
%| block12:
%|     jump block13(v54)
%|
%| block9:
%|     v56 = f64const 0x1.0000000000000p0
%|     v57 = fadd.f64 v55, v56  ; v56 = 0x1.0000000000000p0
%|     jump block13(v57)
%|
%| block13(v86: f64):
%|     v64 = icmp.i64 slt v35, v60
%|     v65 = icmp.i64 sge v35, v60
%|     v66 = iconst.i64 1
%|     v67 = iadd.i64 v35, v66  ; v66 = 1
%|     brif v65, block15, block2(v35, v86, v58)
%|
%| block15:
%|     v68 = iconst.i64 address
%|     v69 = load.i8 notrap aligned v68  ; v68 = address
%|     brif v69, block17, block18
%|
%| block18:
%|     v75 = icmp.i64 slt v60, v73
%|     v76 = icmp.i64 sge v60, v73
%|     v77 = iconst.i64 1
%|     v78 = iconst.i64 4096
%|     v79 = imul v77, v78  ; v77 = 1, v78 = 4096
%|     v80 = iadd.i64 v60, v79
%|     v81 = icmp.i64 slt v73, v80
%|     v82 = select.i64 v81, v73, v80
%|     v83 = iconst.i64 1
%|     v84 = iadd.i64 v60, v83  ; v83 = 1
%|     brif v76, block20, block2(v60, v86, v82)
%|
%| block20:
%|     v85 = iconst.i64 address
%|     store.f64 notrap aligned v86, v89
%|     store.i64 notrap aligned v71, v87+16
%|     return v85  ; v85 = address
%|
%| block17 cold:
%|     v91 = iconst.i64 address
%|     jump block16(v91)  ; v91 = address
%|
%| block16(v70: i64) cold:
%|     store.f64 notrap aligned v86, v87
%|     store.i64 notrap aligned v60, v87+16
%|     return v70
%| }
%|
