package studio.fenjing.generation.measure;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.stat.correlation.Covariance;
import org.apache.commons.math3.stat.descriptive.moment.VectorialMean;

/**
 * Fréchet distance of two clouds of points, each taken for a Gaussian: 0 where mean and covariance agree. Its unit is the
 * square of the points' own. Source: Heusel et al., GANs Trained by a Two Time-Scale Update Rule, NeurIPS 2017.
 */
public final class Frechet {
    private Frechet() {}

    /** NaN where either has fewer than two points; too low where either has fewer points than they have coordinates. */
    public static double distance(List<float[]> a, List<float[]> b) {
        if (a.size() < 2 || b.size() < 2) return Double.NaN;
        RealMatrix covarianceA = covariance(a);
        RealMatrix covarianceB = covariance(b);
        RealMatrix rootA = root(covarianceA);
        RealMatrix between = root(symmetric(rootA.multiply(covarianceB).multiply(rootA)));
        RealVector gap = mean(a).subtract(mean(b));
        return Math.max(
                0, gap.dotProduct(gap) + covarianceA.getTrace() + covarianceB.getTrace() - 2 * between.getTrace());
    }

    private static RealVector mean(List<float[]> points) {
        VectorialMean mean = new VectorialMean(points.getFirst().length);
        points.forEach(point -> mean.increment(doubles(point)));
        return MatrixUtils.createRealVector(mean.getResult());
    }

    private static RealMatrix covariance(List<float[]> points) {
        double[][] rows = points.stream().map(Frechet::doubles).toArray(double[][]::new);
        return new Covariance(new Array2DRowRealMatrix(rows, false)).getCovarianceMatrix();
    }

    /** Root of a symmetric matrix without negative eigenvalues but for rounding. */
    private static RealMatrix root(RealMatrix matrix) {
        EigenDecomposition eigen = new EigenDecomposition(matrix);
        double[] roots = eigen.getRealEigenvalues();
        for (int i = 0; i < roots.length; i++) roots[i] = Math.sqrt(Math.max(0, roots[i]));
        return eigen.getV()
                .multiply(MatrixUtils.createRealDiagonalMatrix(roots))
                .multiply(eigen.getVT());
    }

    private static RealMatrix symmetric(RealMatrix matrix) {
        return matrix.add(matrix.transpose()).scalarMultiply(0.5);
    }

    private static double[] doubles(float[] point) {
        double[] doubles = new double[point.length];
        for (int i = 0; i < point.length; i++) doubles[i] = point[i];
        return doubles;
    }
}
